import { type Bilingual, type Language, languages } from "#model/bilingual.ts";
import type { Problem } from "#problems/problem.ts";
import type { Terminal } from "./commands.ts";

/**
 * Problems as workflow commands, which GitHub shows beside the lines of a pull request. It shows ten or so of
 * a step: errors go first, and the first of each kind in a file before all others.
 */
export function problemsAsGithub(
  problems: readonly Problem[],
  folder: string,
  languages: readonly Language[],
): string {
  const seen = new Map<string, number>();
  const ranked = problems.map((problem) => {
    const kind = kindOf(problem);
    const rank = seen.get(kind) ?? 0;
    seen.set(kind, rank + 1);
    return { problem, rank: rank + (problem.severity === "error" ? 0 : problems.length) };
  });
  const ordered = ranked.toSorted((a, b) => a.rank - b.rank).map(({ problem }) => problem);
  return ordered.map((problem) => `${commandOf(problem, folder, languages)}\n`).join("");
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

/** The keys of a problem for programs, in their order. */
const jsonKeys = ["problems", "code", "severity", "file", "line", "column", "text"];
const jsonWords = ["message", "mend", ...languages];

/** Problems for programs: `{"problems": [...]}`, keys in a fixed order. */
export function problemsAsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify({ problems }, [...jsonKeys, ...jsonWords], 2)}\n`;
}

const severities: Readonly<Record<Problem["severity"], Bilingual>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "提醒", en: "warning" },
};

/** The cell of a problem with its neighbours; undefined where there is none to show. */
export type ShowCell = (problem: Problem) => string | undefined;

/** Problems for people, file by file, in the languages given: place, what is wrong, how to mend it. */
export function problemsAsText(
  problems: readonly Problem[],
  languages: readonly Language[],
  showCell: ShowCell = () => undefined,
): string {
  const files = [...Map.groupBy(problems, ({ file }) => file)].map(([file, own]) => {
    const kinds = [...Map.groupBy(own, kindOf).values()];
    const shown = new Set(
      kinds.flatMap((kind) => (kind.length > mostOfKind ? kind.slice(0, mostOfKind) : kind)),
    );
    const blocks = own
      .filter((problem) => shown.has(problem))
      .map((problem) => problemAsText(problem, languages, showCell(problem)));
    const folded = kinds.flatMap((kind) => {
      const [first] = kind;
      const rest = kind.slice(mostOfKind);
      return first === undefined || rest.length === 0 ? [] : [foldAsText(first, rest, languages)];
    });
    return [`── ${file} · ${totalAsText(own, languages)}`, ...blocks, ...folded].join("\n");
  });
  return [...files, totalAsText(problems, languages)].join("\n");
}

/** So many of a kind in a file are told one by one; a table that slipped is one mistake and not fifty. */
const mostOfKind = 4;

function kindOf({ file, code }: Problem): string {
  return `${file} ${code}`;
}

function foldAsText(
  { file, code }: Problem,
  rest: readonly Problem[],
  languages: readonly Language[],
): string {
  const lines = [...new Set(rest.map(({ line }) => line))];
  const listed = lines.length > 8 ? [...lines.slice(0, 8), "…"] : lines;
  const words: Bilingual = {
    zh: `另有 ${rest.length} 处同样的问题，在第 ${listed.join("、")} 行；多半是一处改动引起的，先改前面几处`,
    en: `${rest.length} more of the same in lines ${listed.join(", ")}; one change probably made them all, so mend the first ones`,
  };
  return [`${file} [${code}]`, ...languages.map((language) => `  ${words[language]}`), ""].join(
    "\n",
  );
}

function problemAsText(
  problem: Problem,
  languages: readonly Language[],
  cell: string | undefined,
): string {
  const { file, line, column, severity, code } = problem;
  const kind = languages.map((language) => severities[severity][language]).join(" ");
  const sentences = languages.flatMap((language) => [
    `  ${problem.message[language]}`,
    `  → ${problem.mend[language]}`,
  ]);
  const shown = cell === undefined ? [] : [`  ${cell}`];
  return [`${file}:${line}:${column} ${kind} [${code}]`, ...shown, ...sentences, ""].join("\n");
}

function totalAsText(problems: readonly Problem[], languages: readonly Language[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const totals: Bilingual = {
    zh: `${errors} 个错误，${warnings} 个提醒`,
    en: `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  };
  return `${languages.map((language) => totals[language]).join(" · ")}\n`;
}

/** What the commands that check something take of how to report it. */
export const reportFlags = {
  format: { fallback: "text", choices: ["text", "json", "github"] },
  lang: { fallback: "both", choices: ["zh", "en", "both"] },
} as const;

/**
 * Writes a report; gives the exit code: 1 where there is an error, else 0.
 *
 * @param folder what the problems' files lie in, for annotations on a pull request
 * @param showCell what is shown of the cells to people
 */
export function reportProblems(
  problems: readonly Problem[],
  { format, lang }: Readonly<Record<keyof typeof reportFlags, string>>,
  folder: string,
  terminal: Terminal,
  showCell?: ShowCell,
): number {
  const spoken = languages.filter((one) => lang === "both" || lang === one);
  if (format === "json") terminal.out(problemsAsJson(problems));
  else if (format === "github") terminal.out(problemsAsGithub(problems, folder, spoken));
  else terminal.out(problemsAsText(problems, spoken, showCell));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
