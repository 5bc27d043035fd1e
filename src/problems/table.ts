import type { Bilingual, Language } from "#model/bilingual.ts";
import type { Place, Problem, Severity } from "./problem.ts";

/** What is said of one kind of mistake; `{name}` stands for a detail of the case. */
export interface ProblemEntry {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/** Words that fill the places of a message; a bilingual one where the languages differ. */
export type Details = Readonly<Record<string, string | number | Bilingual>>;

/** Takes down one mistake. A check reports and goes on, so that no mistake hides another. */
export type ReportOf<Code extends string> = (
  code: Code,
  place: Place,
  text: string,
  details?: Details,
) => void;

/** An entry that stops the data from being written. */
export function error(zh: string, en: string, mendZh: string, mendEn: string): ProblemEntry {
  return entry("error", zh, en, mendZh, mendEn);
}

/** An entry that an editor should look at and may leave. */
export function warning(zh: string, en: string, mendZh: string, mendEn: string): ProblemEntry {
  return entry("warning", zh, en, mendZh, mendEn);
}

function entry(
  severity: Severity,
  zh: string,
  en: string,
  mendZh: string,
  mendEn: string,
): ProblemEntry {
  return { severity, message: { zh, en }, mend: { zh: mendZh, en: mendEn } };
}

/** The longest stretch of an offending text that a problem repeats. */
const longestText = 200;

/** Makes the problem that editors, GitHub and tests see from its entry and the details of the case. */
export function composeProblem(
  code: string,
  entry: ProblemEntry,
  place: Place,
  text: string,
  details: Details = {},
): Problem {
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  const all: Details = { text: visible(shown), ...details };
  return {
    code,
    severity: entry.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    text: shown,
    message: fillTemplate(entry.message, all),
    mend: fillTemplate(entry.mend, all),
  };
}

/** Puts the details of a case in the places of a template, each language its own. */
export function fillTemplate(template: Bilingual, details: Details): Bilingual {
  return { zh: fillOne(template.zh, details, "zh"), en: fillOne(template.en, details, "en") };
}

function fillOne(template: string, details: Details, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const detail = details[name];
    if (detail === undefined) return place;
    return typeof detail === "object" ? detail[language] : String(detail);
  });
}

/** Invisible characters are named in a sentence, where they would do the harm they are reported for. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `[U+${point.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}
