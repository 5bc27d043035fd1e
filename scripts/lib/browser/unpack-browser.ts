import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { cacheFolder } from "../cache-folder.ts";

const run = promisify(execFile);

/** A browser that can be started: its program, and what it needs in the environment. */
export interface BrowserCommand {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the npm package's browser can run on this machine: it is built for Linux on x64. */
export function canUnpackBrowser(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}

/**
 * Unpacks the Chromium of the npm package, with the libraries that it needs, unless a former run
 * did. The folder is named after the version and gets that name only when it is whole: a run that
 * was broken off, or a newer package, leaves nothing behind that could be started by mistake.
 */
export async function unpackBrowser(): Promise<BrowserCommand> {
  const root = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = cacheFolder(`chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(root, "bin"));
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib") },
  };
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  const files = ["chromium.br", "al2023.tar.br"].map((name) => join(packed, name));
  try {
    await run(process.execPath, [join(import.meta.dirname, "inflate-files.ts"), ...files], {
      env: { ...process.env, TMPDIR: unfinished },
    });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run may have been first; its folder is as good.
    if (!existsSync(folder)) throw error;
  }
}
