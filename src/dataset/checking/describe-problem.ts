import type { Bilingual, Language } from "../contract/bilingual.ts";
import type { Place, Problem } from "../contract/problem.ts";
import type { Details, ProblemEntry } from "../reading/problem-table.ts";
import { problemCatalogue, type ProblemCode } from "./problem-catalogue.ts";

/** The longest stretch of an offending text that a problem repeats. */
const longestText = 200;

/** Makes the problem that editors, GitHub and tests see from a code and the details of the case. */
export function describeProblem(
  code: ProblemCode,
  place: Place,
  text: string,
  details: Details = {},
): Problem {
  const entry: ProblemEntry = problemCatalogue[code];
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  const all: Details = { text: visible(shown), ...details };
  return {
    code,
    severity: entry.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    text: shown,
    message: fill(entry.message, all),
    mend: fill(entry.mend, all),
  };
}

function fill(template: Bilingual, details: Details): Bilingual {
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
