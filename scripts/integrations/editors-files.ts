import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, HookParameters } from "astro";
import type { Problem } from "#problems/problem.ts";
import { chartFolder, checkChartFolder, underFolder } from "../lib/chart-folder.ts";
import { Refusal } from "../lib/commands.ts";
import { normaliseFolder } from "../lib/data-folder.ts";
import { problemsAsText } from "../lib/print-problems.ts";

type Server = HookParameters<"astro:server:setup">["server"];

/**
 * Normalises `data/*.csv` into `src/generated` before any Astro command reads it, and again
 * whenever a CSV is saved under `astro dev`. An error stops a build; in dev it is shown and
 * the last good data stay, so that a half-typed row does not end the session.
 */
export function liveData(): AstroIntegration {
  return checkedFolder({
    name: "live-data",
    folder: "data",
    ending: ".csv",
    heading: "数据有误，未写出 · The data have errors, nothing was written:",
    check: (root) => normaliseFolder(join(root, "data"), join(root, "src", "generated")),
    whenGood: (server) => {
      server.ws.send({ type: "full-reload" });
    },
  });
}

/**
 * Checks the charts' files before Astro reads them, so that an editor is told of mistakes with file,
 * line and mend in both languages. An error stops a build; under `astro dev` it is shown when the
 * file is saved.
 */
export function checkedCharts(): AstroIntegration {
  return checkedFolder({
    name: "checked-charts",
    folder: chartFolder,
    ending: "",
    heading: "图的文件有误 · The charts' files have errors:",
    check: (root) => checkChartFolder(join(root, chartFolder), join(root, "data")),
  });
}

interface CheckedFolder {
  readonly name: string;
  /** Beneath the project. */
  readonly folder: string;
  /** Of the files that are checked. */
  readonly ending: string;
  /** What is said above the problems. */
  readonly heading: string;
  readonly check: (root: string) => readonly Problem[];
  /** Called when a file was saved and holds. */
  readonly whenGood?: (server: Server) => void;
}

function checkedFolder(checked: CheckedFolder): AstroIntegration {
  let root = "";
  return {
    name: checked.name,
    hooks: {
      "astro:config:setup": ({ config, command }) => {
        if (command === "preview") return;
        root = fileURLToPath(config.root);
        const failure = maybeFailure(root, checked);
        if (failure !== undefined) throw new Error(failure);
      },
      "astro:server:setup": ({ server, logger }) => {
        const folder = join(root, checked.folder);
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(folder + sep) || !path.endsWith(checked.ending)) return;
          const failure = maybeFailure(root, checked);
          if (failure !== undefined) logger.error(failure);
          else checked.whenGood?.(server);
        });
      },
    },
  };
}

/** What is wrong; undefined where nothing is. */
function maybeFailure(root: string, { folder, heading, check }: CheckedFolder): string | undefined {
  try {
    const errors = check(root).filter(({ severity }) => severity === "error");
    if (errors.length === 0) return undefined;
    return `${heading}\n\n${problemsAsText(underFolder(errors, folder), ["zh", "en"])}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
}
