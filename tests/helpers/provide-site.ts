import type { TestProject } from "vitest/node";
import { serveFolder } from "../../scripts/lib/serve-folder.ts";
import { buildCopy } from "./build-copy.ts";
import { publishedAt } from "./published-at.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string;
    /** The folder that is served. */
    siteFolder: string;
  }
}

interface ServedSite {
  readonly url: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/**
 * Vitest loads this file anew for each project that names it, all in one process: what the
 * projects share, one build and one server, is kept on the process.
 */
const shared = globalThis as { twentyYearsSite?: Promise<ServedSite>; twentyYearsUsers?: number };

/** Builds and serves the site once for all projects; the last of them takes it down. */
export default async function provideSite(project: TestProject): Promise<() => Promise<void>> {
  shared.twentyYearsUsers = (shared.twentyYearsUsers ?? 0) + 1;
  shared.twentyYearsSite ??= buildAndServe();
  const site = await shared.twentyYearsSite;
  project.provide("siteUrl", site.url);
  project.provide("siteFolder", site.folder);
  return async () => {
    shared.twentyYearsUsers = (shared.twentyYearsUsers ?? 1) - 1;
    if (shared.twentyYearsUsers === 0) await site.remove();
  };
}

async function buildAndServe(): Promise<ServedSite> {
  const copy = await buildCopy({ SITE_URL: publishedAt, TZ: "Asia/Shanghai" });
  const server = await serveFolder(copy.dist, 0);
  return {
    url: server.url,
    folder: copy.dist,
    remove: async () => {
      await server.close();
      copy.remove();
    },
  };
}
