import type { Bilingual } from "../contract/bilingual.ts";
import type { Place, Severity } from "../contract/problem.ts";

/** What is said of one kind of mistake; `{name}` stands for a detail of the case. */
export interface ProblemEntry {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/** Words that fill the places of a message; a bilingual one where the languages differ. */
export type Details = Readonly<Record<string, string | number | Bilingual>>;

/** Takes down one mistake. A check reports and goes on, so that no mistake hides another. */
export type Report<Code extends string> = (
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
