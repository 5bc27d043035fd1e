import { ascending } from "d3-array";
import type { Bilingual, Language } from "#model/bilingual.ts";

type Severity = "error" | "warning";

/** Where a cell stands in a file; line and column count from 1, the header being line 1. */
export interface Place {
  /** Path relative to the data folder, with forward slashes. */
  readonly file: string;
  /** The line on which the record starts. */
  readonly line: number;
  /** The cell's position in its record, counted in cells. */
  readonly column: number;
}

/** One mistake found in what an editor typed, said in both languages with the way to mend it. */
export interface Problem extends Place {
  /** A stable kebab-case name from the problem catalogue. */
  readonly code: string;
  readonly severity: Severity;
  /** The offending text as typed; empty where something is missing. */
  readonly text: string;
  readonly message: Bilingual;
  readonly mend: Bilingual;
  /** What most likely should stand in the place of `text`, where a name is near. */
  readonly meant?: string;
}

/** Orders problems by file, line, column and code, so that two runs print the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    ascending(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    ascending(a.code, b.code) ||
    ascending(a.text, b.text) ||
    ascending(a.message.en, b.message.en)
  );
}

/** What is said of one kind of mistake; `{name}` stands for a detail of the case. */
interface ProblemEntry {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/** Words that fill the places of a message; a bilingual one where the languages differ. */
export type Details = Readonly<Record<string, string | number | Bilingual>>;

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

/** Makes the problem that editors, GitHub and tests see from a code of a catalogue and the details of the case. */
export function describeProblem<Code extends string>(
  catalogue: Readonly<Record<Code, ProblemEntry>>,
  code: Code,
  place: Place,
  text: string,
  details: Details = {},
): Problem {
  const { severity, message, mend } = catalogue[code];
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  const all: Details = { text: visible(shown), ...details };
  const { file, line, column } = place;
  const { suggestion } = details;
  const isNamed = typeof suggestion === "object" && "meant" in suggestion;
  return {
    code,
    severity,
    file,
    line,
    column,
    text: shown,
    message: fillTemplate(message, all),
    mend: fillTemplate(mend, all),
    ...(isNamed && typeof suggestion.meant === "string" && { meant: suggestion.meant }),
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
