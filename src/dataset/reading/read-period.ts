import type { Bilingual } from "../contract/bilingual.ts";
import type { Period } from "../contract/period.ts";
import { parsePeriod } from "../period/parse-period.ts";

/** A period, or why the text is none. */
export type PeriodReading =
  | Period
  | {
      readonly text: string;
      readonly problem: { readonly code: string; readonly message: Bilingual };
    };

/** Reads a period cell with the source's own words, which an editor leaves empty where they agree. */
export function readPeriod(text: string, printed: string, basis: Period["basis"]): PeriodReading {
  return parsePeriod(text, printed === "" ? null : printed, basis);
}

/** Stands for a period that could not be read and was reported, so that reading can go on. */
export function unreadPeriod(text: string): Period {
  return { text, start: null, end: "", precision: "year", printed: null, basis: "stated" };
}
