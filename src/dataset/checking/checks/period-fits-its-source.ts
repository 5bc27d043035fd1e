import type { Period } from "../../contract/period.ts";
import { at, type ReadObservation } from "../../reading/read-observation.ts";
import { readPeriod } from "../../reading/read-period.ts";
import { isPlausibleDay } from "../../reading/check-cell.ts";
import { rememberAnswers } from "../../reading/remember-answers.ts";
import { placeOf } from "../../reading/table.ts";
import type { Report } from "../problem-catalogue.ts";

const relativeWords =
  /去年|前年|今年|本年|当年|年初|年底|以来|上个?月|本月|目前|至今|近年|过去|last year|this year|so far/i;

/**
 * Makes the check that periods can be read, lie in years that make sense, and begin before
 * their source came out.
 */
export function createPeriodCheck(report: Report): (read: ReadObservation) => void {
  const lastDayOf = rememberAnswers(publicationOf);
  return (read) => {
    checkPeriod(read, lastDayOf, report);
  };
}

type LastDayOf = (published: string) => string | null;

function checkPeriod(read: ReadObservation, lastDayOf: LastDayOf, report: Report): void {
  const text = read.row.cells[at.period] ?? "";
  if (text === "") return;
  const { period } = read;
  if ("problem" in period) {
    const details = { column: "period", reason: period.problem.message };
    report("period-malformed", placeOf(read.row, "period"), text, details);
    return;
  }
  checkYears(read, period, report);
  checkPublished(read, period, lastDayOf, report);
  if (period.basis === "stated" && period.printed !== null && relativeWords.test(period.printed)) {
    report("basis-not-stated", placeOf(read.row, "period_basis"), period.printed);
  }
}

function checkYears(read: ReadObservation, period: Period, report: Report): void {
  const day = [period.start ?? period.end, period.end].find((one) => !isPlausibleDay(one));
  if (day === undefined) return;
  const year = Number(day.slice(0, 4));
  report("year-implausible", placeOf(read.row, "period"), period.text, { column: "period", year });
}

function checkPublished(
  read: ReadObservation,
  period: Period,
  lastDayOf: LastDayOf,
  report: Report,
): void {
  const published = read.source?.published ?? "";
  if (published === "" || read.observation.status === "target") return;
  const date = lastDayOf(published);
  if (date === null) return;
  const details = { published };
  const place = placeOf(read.row, "period");
  if (period.start !== null && period.start > date) {
    report("period-after-source", place, period.text, details);
  } else if (period.end > date) {
    const isOpen = period.start === null;
    // A running total up to a day that has not come cannot have been counted.
    const startsLater = isOpen && period.end.slice(0, published.length) > published;
    report(
      startsLater ? "period-after-source" : "period-ends-after-source",
      place,
      period.text,
      details,
    );
  }
}

/** The last day on which a source may have come out, as far as its date is known. */
function publicationOf(published: string): string | null {
  const period = readPeriod(published, "", "stated");
  return "problem" in period ? null : period.end;
}
