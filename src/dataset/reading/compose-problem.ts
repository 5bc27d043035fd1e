import type { Bilingual, Language } from "../contract/bilingual.ts";
import type { Place, Problem } from "../contract/problem.ts";
import type { Details, ProblemEntry } from "./problem-table.ts";

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
