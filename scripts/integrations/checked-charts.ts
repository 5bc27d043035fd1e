import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { chartFolder, checkChartFolder, underFolder } from "../lib/chart-folder.ts";
import { Refusal } from "../lib/commands.ts";
import { problemsAsText } from "../lib/print-problems.ts";

/**
 * Checks the charts' files before Astro reads them, so that an editor is told of mistakes with file,
 * line and mend in both languages. An error stops a build; under `astro dev` it is shown when the
 * file is saved.
 */
export function checkedCharts(): AstroIntegration {
  let charts = "";
  let data = "";
  return {
    name: "checked-charts",
    hooks: {
      "astro:config:setup": ({ config, command }) => {
        if (command === "preview") return;
        const root = fileURLToPath(config.root);
        charts = join(root, chartFolder);
        data = join(root, "data");
        const failure = maybeFailure(charts, data);
        if (failure !== undefined) throw new Error(failure);
      },
      "astro:server:setup": ({ server, logger }) => {
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(charts + sep)) return;
          const failure = maybeFailure(charts, data);
          if (failure !== undefined) logger.error(failure);
        });
      },
    },
  };
}

/** What is wrong with the charts; undefined where nothing is. */
function maybeFailure(charts: string, data: string): string | undefined {
  try {
    const problems = checkChartFolder(charts, data);
    if (problems.length === 0) return undefined;
    const told = problemsAsText(underFolder(problems, chartFolder), ["zh", "en"]);
    return `图的文件有误 · The charts' files have errors:\n\n${told}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
}
