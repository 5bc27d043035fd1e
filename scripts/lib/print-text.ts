import type { Bilingual, Language } from "#dataset/contract/bilingual.ts";
import type { Problem } from "#dataset/contract/problem.ts";

const severities: Readonly<Record<Problem["severity"], Bilingual>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "提醒", en: "warning" },
};

/** Problems for people, in the languages given: place, what is wrong, and how to mend it. */
export function problemsAsText(
  problems: readonly Problem[],
  languages: readonly Language[],
): string {
  const blocks = problems.map((problem) => problemAsText(problem, languages));
  return [...blocks, totalAsText(problems, languages)].join("\n");
}

function problemAsText(problem: Problem, languages: readonly Language[]): string {
  const { file, line, column, severity, code } = problem;
  const kind = languages.map((language) => severities[severity][language]).join(" ");
  const sentences = languages.flatMap((language) => [
    `  ${problem.message[language]}`,
    `  → ${problem.mend[language]}`,
  ]);
  return [`${file}:${line}:${column} ${kind} [${code}]`, ...sentences, ""].join("\n");
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
