import { languages } from "#dataset/contract/bilingual.ts";
import type { Problem } from "#dataset/contract/problem.ts";
import { problemsAsGithub } from "./print-github.ts";
import { problemsAsJson } from "./print-json.ts";
import { problemsAsText } from "./print-text.ts";

/** What the commands that check something take of how to report it. */
export const reportFlags = {
  format: { fallback: "text", choices: ["text", "json", "github"] },
  lang: { fallback: "both", choices: ["zh", "en", "both"] },
} as const;

/** How a report is to be written: the values of `reportFlags`. */
export interface ReportStyle {
  readonly format: string;
  readonly lang: string;
}

/**
 * Writes a report to the console, and sets the exit code: 1 where there is an error, else 0.
 *
 * @param folder what the problems' files lie in, for annotations on a pull request
 */
export function reportProblems(
  problems: readonly Problem[],
  { format, lang }: ReportStyle,
  folder: string,
): void {
  const spoken = languages.filter((one) => lang === "both" || lang === one);
  if (format === "json") process.stdout.write(problemsAsJson(problems));
  else if (format === "github") process.stdout.write(problemsAsGithub(problems, folder, spoken));
  else process.stdout.write(problemsAsText(problems, spoken));
  process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
