import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "./cache-folder.ts";

/** All that a build reads, but for the packages. */
const sources = [
  "data",
  "public",
  "scripts",
  "src",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
];
const derived = join(projectFolder, "src", "generated");

/** A copy of the project that can be built, and changed, without touching the project. */
export interface ProjectCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Copies the project into a temporary folder. Its node_modules is a folder of links, so that what
 * Astro and Vite keep there (`.astro`, `.vite`) belongs to the copy: builds may run side by side.
 */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "twenty-years-"));
  for (const name of sources) {
    const path = join(projectFolder, name);
    if (!existsSync(path)) continue;
    cpSync(path, join(folder, name), { recursive: true, filter: (inner) => inner !== derived });
  }
  linkPackages(join(folder, "node_modules"));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function linkPackages(into: string): void {
  const from = join(projectFolder, "node_modules");
  mkdirSync(into);
  for (const name of readdirSync(from)) {
    // What begins with a dot is no package but what some tool keeps.
    if (!name.startsWith(".")) symlinkSync(join(from, name), join(into, name), "junction");
  }
}
