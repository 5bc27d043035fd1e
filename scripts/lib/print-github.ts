import type { Language } from "#dataset/contract/bilingual.ts";
import type { Problem } from "#dataset/contract/problem.ts";

/** Problems as workflow commands, which GitHub shows beside the lines of a pull request. */
export function problemsAsGithub(
  problems: readonly Problem[],
  folder: string,
  languages: readonly Language[],
): string {
  return problems.map((problem) => `${commandOf(problem, folder, languages)}\n`).join("");
}

function commandOf(problem: Problem, folder: string, languages: readonly Language[]): string {
  const { severity, line, column, code } = problem;
  const file = `${folder.replace(/^\.\//, "").replace(/\/+$/, "")}/${problem.file}`;
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
  const words = languages.map(
    (language) => `${problem.message[language]} → ${problem.mend[language]}`,
  );
  return `::${severity} ${place}::${escapeData(words.join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
