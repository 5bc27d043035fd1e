import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveFolder } from "../../scripts/lib/serve-folder.ts";
import { copyProject } from "./copy-project.ts";
import { runBuild } from "./build-copy.ts";
import { publishedAt } from "./published-at.ts";
import { outcomeFile } from "./site-outcome.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string;
    /** The folder that is served. */
    siteFolder: string;
  }
}

interface ComingSite {
  readonly url: string;
  readonly folder: string;
  /** Waits for the build, whatever came of it, and takes all down. */
  readonly remove: () => Promise<void>;
}

/**
 * Vitest loads this file anew for each project that names it, all in one process: what the
 * projects share, one build and one server, is kept on the process.
 */
const shared = globalThis as { twentyYearsSite?: Promise<ComingSite>; twentyYearsUsers?: number };

/**
 * Begins to build the site, once for all projects, and tells where it will be served; the last of them
 * takes it down. A build keeps one core busy: tests that need no site run beside it, those that do
 * wait for it in `await-site.ts`.
 */
export default async function provideSite(project: TestProject): Promise<() => Promise<void>> {
  shared.twentyYearsUsers = (shared.twentyYearsUsers ?? 0) + 1;
  shared.twentyYearsSite ??= beginSite();
  const site = await shared.twentyYearsSite;
  project.provide("siteUrl", site.url);
  project.provide("siteFolder", site.folder);
  return async () => {
    shared.twentyYearsUsers = (shared.twentyYearsUsers ?? 1) - 1;
    if (shared.twentyYearsUsers === 0) await site.remove();
  };
}

async function beginSite(): Promise<ComingSite> {
  const copy = copyProject();
  const folder = join(copy.folder, "dist");
  const port = await freePort();
  const coming = buildAndServe(copy.folder, folder, port);
  return {
    url: `http://localhost:${port}/`,
    folder,
    remove: async () => {
      await (await coming)?.close();
      copy.remove();
    },
  };
}

/** Writes how it ended into a file that `await-site.ts` looks for; empty where all went well. */
async function buildAndServe(copy: string, folder: string, port: number) {
  const { status, printed } = await runBuild(copy, { SITE_URL: publishedAt, TZ: "Asia/Shanghai" });
  const isBuilt = status === 0;
  const server = isBuilt ? await serveFolder(folder, port) : undefined;
  const words = isBuilt ? "" : `the build failed with ${String(status)}:\n${printed}`;
  writeFileSync(outcomeFile(folder), words);
  return server;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
