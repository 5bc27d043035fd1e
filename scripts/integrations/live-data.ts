import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { Refusal } from "../lib/commands.ts";
import { normaliseFolder } from "../lib/data-folder.ts";

/**
 * Normalises `data/*.csv` into `src/generated` before any Astro command reads it, and again
 * whenever a CSV is saved under `astro dev`. An error stops a build; in dev it is shown and
 * the last good data stay, so that a half-typed row does not end the session.
 */
export function liveData(): AstroIntegration {
  let dataDir = "";
  let outDir = "";
  return {
    name: "live-data",
    hooks: {
      "astro:config:setup": ({ config, command }) => {
        if (command === "preview") return;
        const root = fileURLToPath(config.root);
        dataDir = join(root, "data");
        outDir = join(root, "src", "generated");
        const failure = maybeFailure(dataDir, outDir);
        if (failure !== undefined) throw new Error(failure);
      },
      "astro:server:setup": ({ server, logger }) => {
        server.watcher.add(dataDir);
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(dataDir + sep) || !path.endsWith(".csv")) return;
          const failure = maybeFailure(dataDir, outDir);
          if (failure !== undefined) logger.error(failure);
          else server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}

/** Normalises; why nothing was written, undefined where it was. */
function maybeFailure(dataDir: string, outDir: string): string | undefined {
  try {
    const problems = normaliseFolder(dataDir, outDir).filter(isError);
    return problems.length > 0 ? summaryOf(problems) : undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
}

type FoundProblem = ReturnType<typeof normaliseFolder>[number];

function isError(problem: FoundProblem): boolean {
  return problem.severity === "error";
}

function summaryOf(problems: readonly FoundProblem[]): string {
  const lines = problems.map(
    ({ file, line, column, message }) =>
      `data/${file}:${line}:${column} ${message.zh} ${message.en}`,
  );
  return ["数据有误，未写出 · The data have errors, nothing was written:", ...lines].join("\n");
}
