import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseDeclaration } from "#charts/declaration.ts";
import type { ChartDeclaration, ChartDeclarationInput } from "#charts/declared-chart.ts";
import type { ChartData } from "#charts/model/chart-data.ts";
import type { Dataset } from "#model/dataset.ts";
import { filesIn } from "./disk.ts";
import { normaliseAndAudit } from "./normalise-folder.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "src", "content", "charts");

/** What charts read of the repository's own data folder. Throws where it has an error. */
export function publishedData(): ChartData {
  return publishedDataset();
}

/** The dataset of the repository's own data folder. Throws where it has an error. */
export function publishedDataset(): Dataset {
  const { dataset, problems } = normaliseAndAudit(filesIn(join(root, "data")));
  if (dataset) return dataset;
  const first = problems.find((problem) => problem.severity === "error");
  throw new Error(`data/ has an error, ${first?.code ?? "unknown"}; run npm run data:check`);
}

/** Every chart that the site publishes, by the name of its file. */
export function publishedDeclarations(): readonly ChartDeclaration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => {
      const text = withoutLiterals(readFileSync(join(folder, name), "utf8"));
      return parseDeclaration(parse(text) as ChartDeclarationInput);
    });
}

/** `{=百万吨}` marks a number that is no figure; the site takes the mark away before it draws. */
function withoutLiterals(text: string): string {
  return text.replace(/\{=([^{}]*)\}/g, "$1");
}
