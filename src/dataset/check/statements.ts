import { parsePeriod } from "#figures/period.ts";
import type { Observation } from "#model/observation.ts";
import { withdrawn } from "#model/statements.ts";
import type { Report } from "#problems/catalogue.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { maybeYear, yearsTouched } from "../select/reporting-grid.ts";
import { placeOf, placeOfIndex } from "../read/row.ts";
import type { Row } from "../read/tables.ts";
import type { CheckContext } from "./context.ts";

/** A correction names one observation, and the last correction of it says what now stands there. */
export function checkCorrections(
  { tables, ids }: CheckContext,
  observations: readonly Observation[],
  report: Report,
): void {
  const corrections = tables.corrections.rows;
  if (corrections.length === 0) return;
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const latest = new Map<string, Row<"corrections">>();
  const isGone = ({ text: { observation, now } }: Row<"corrections">): boolean =>
    now === withdrawn && !byId.has(observation);
  const gone = new Set(corrections.filter(isGone).map(({ text }) => text.observation));
  for (const row of corrections) {
    const { observation: text, was, now } = row.text;
    if (was !== "" && was === now) report("correction-changes-nothing", placeOf(row, "now"), now);
    if (isGone(row)) {
      // What it was is gone, but pages still say of which metric and place.
      const [metric = "", area = "", period] = text.split(".");
      if (!ids("metrics").has(metric) || !ids("areas").has(area) || !period) {
        const suggestion = describeSuggestion(nearestName(text, byId.keys()));
        report("observation-unknown", placeOf(row, "observation"), text, { suggestion });
      }
    }
    if (gone.has(text)) continue;
    const found = maybeObservation(row, byId, report);
    if (found === undefined) continue;
    const before = latest.get(found.id);
    if (before === undefined || before.text.date <= row.text.date) latest.set(found.id, row);
  }
  for (const [id, row] of latest) {
    const { now } = row.text;
    const observation = byId.get(id);
    if (observation === undefined || now === "" || says(observation, now)) continue;
    const details = { id, printed: observation.reportedAs };
    report("correction-not-applied", placeOf(row, "now"), now, details);
  }
}

/** The observation that a row names, by its id or a short id that only one has; else reports. */
export function maybeObservation(
  row: Row<"corrections"> | Row<"accepted">,
  byId: ReadonlyMap<string, Observation>,
  report: Report,
): Observation | undefined {
  const text = row.text.observation;
  if (text === "") return undefined;
  const exact = byId.get(text);
  if (exact !== undefined) return exact;
  const [found, ...others] = [...byId.values()].filter(({ id }) => id.startsWith(`${text}~`));
  const column = row.layout.columns.findIndex(({ name }) => name === "observation");
  const place = placeOfIndex(row, column);
  if (found === undefined) {
    const suggestion = describeSuggestion(nearestName(text, byId.keys()));
    report("observation-unknown", place, text, { suggestion });
  } else if (others.length > 0) {
    const ids = [found, ...others].map(({ id }) => id).join(", ");
    report("observation-ambiguous", place, text, { ids });
    return undefined;
  }
  return found;
}

/** Whether a text is what an observation prints, or its value. */
export function says(observation: Observation, now: string): boolean {
  return (
    now === observation.reportedAs ||
    (observation.value !== null && now === String(observation.value))
  );
}

/** What is listed as looked for and not found is not among the observations. */
export function checkSearches(
  searches: readonly Row<"searched">[],
  observations: readonly Observation[],
  report: Report,
): void {
  if (searches.length === 0) return;
  const keyOf = (metric: string, area: string, period: string): string =>
    `${metric}.${area}.${period}`;
  const wanted = new Set(searches.map(({ text }) => keyOf(text.metric, text.area, text.period)));
  const found = new Map<string, string>();
  for (const observation of observations) {
    if (observation.status === "target") continue;
    const key = keyOf(observation.metric, observation.area, observation.period.text);
    if (wanted.has(key)) found.set(key, observation.id);
  }
  for (const row of searches) {
    const id = found.get(keyOf(row.text.metric, row.text.area, row.text.period));
    if (id !== undefined)
      report("searched-but-found", placeOf(row, "metric"), row.text.metric, { id });
  }
}

/** A source names its publisher and address, or a note says why not; it was read after it came out. */
export function checkSources({ tables }: CheckContext, report: Report): void {
  for (const row of tables.sources.rows) {
    checkFindable(row, report);
    checkCopy(row, report);
    const { accessed, published } = row.text;
    if (accessed === "" || published === "") continue;
    if (accessed.slice(0, published.length) < published) {
      report("accessed-before-published", placeOf(row, "accessed"), accessed, { published });
    }
  }
}

function checkFindable(row: Row<"sources">, report: Report): void {
  const { id, publisher_zh, publisher_en, url, note_zh, note_en } = row.text;
  const isNamed = publisher_zh !== "" || publisher_en !== "";
  if ((isNamed && url !== "") || note_zh !== "" || note_en !== "") return;
  const column = isNamed ? "url" : "publisher_zh";
  report("source-unfindable", placeOf(row, column), "", { text: id });
}

const copyColumns = ["original_zh", "original_en", "copy_evidence_zh", "copy_evidence_en"] as const;

/** A copy says what it was copied from and how it was tested; no other source does. */
function checkCopy(row: Row<"sources">, report: Report): void {
  const isCopy = row.text.kind === "copy";
  const wrong = copyColumns.find((column) => (row.text[column] === "") === isCopy);
  if (wrong === undefined) return;
  const code = isCopy ? "copy-without-original" : "original-of-no-copy";
  report(code, placeOf(row, wrong), row.text[wrong], { text: row.text.id, column: wrong });
}

/**
 * A figure that was seen and refused is no figure that was not found, and one is seen only where its
 * refusal stands.
 */
export function checkOutcomes({ tables }: CheckContext, report: Report): void {
  const keyOf = (row: { metric: string; area: string }): string => `${row.metric}.${row.area}`;
  const refused = new Set(
    tables["leads-refused"].rows
      .filter(({ text }) => maybeYear(text.period) !== null)
      .map(({ text }) => `${keyOf(text)}.${text.period}`),
  );
  const elsewhere = new Set<string>();
  for (const { text } of tables.searched.rows)
    if (text.outcome === "printed-elsewhere")
      for (const year of yearsTouched(text.period)) elsewhere.add(`${keyOf(text)}.${String(year)}`);
  for (const row of tables.searched.rows) {
    const { metric, area, period, outcome } = row.text;
    const years = yearsTouched(period);
    const key = keyOf(row.text);
    const seen = years.find((year) => refused.has(`${key}.${String(year)}`));
    const place = placeOf(row, "outcome");
    if (outcome === "seen-not-used") {
      if (seen === undefined || years.length > 1)
        report("seen-without-refusal", place, outcome, { metric, area, period });
    } else if (seen !== undefined) {
      report("seen-and-refused", place, outcome, { metric, area, year: String(seen) });
    } else if (outcome === "not-found") {
      const [first = 0, last = 0] = [years[0], years.at(-1)];
      const isPrinted = (year: number): boolean => elsewhere.has(`${key}.${String(year)}`);
      if (isPrinted(first - 1) && isPrinted(last + 1))
        report("not-found-between", place, outcome, { metric, area, period });
    }
  }
}

/** Claims and searches name periods that can be read; events end after they begin. */
export function checkStatements({ tables }: CheckContext, report: Report): void {
  for (const row of tables.claims.rows) {
    checkPeriod(row, row.text.period, report);
    checkScope(row, report);
  }
  for (const row of tables.searched.rows) checkPeriod(row, row.text.period, report);
  for (const row of tables.events.rows) {
    const { date, end } = row.text;
    // A day in a month that began it is no contradiction: compare at the coarser precision.
    if (end === "" || end >= date.slice(0, end.length)) continue;
    report("end-before-start", placeOf(row, "end"), end, { start: date });
  }
}

function checkPeriod(row: Row<"claims"> | Row<"searched">, text: string, report: Report): void {
  if (text === "") return;
  const period = parsePeriod(text, null, "stated");
  if (!("problem" in period)) return;
  const details = { column: "period", reason: period.problem.message };
  report("period-malformed", placeOf(row, "period"), text, details);
}

const superlatives: readonly string[] = ["first", "only", "highest", "among-highest", "lowest"];

function checkScope(row: Row<"claims">, report: Report): void {
  const { direction, scope, note_zh } = row.text;
  if (scope !== "" || note_zh !== "" || !superlatives.includes(direction)) return;
  report("claim-without-scope", placeOf(row, "scope"), "", { direction });
}
