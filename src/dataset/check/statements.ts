import { parsePeriod } from "#figures/period.ts";
import type { Observation } from "#model/observation.ts";
import { withdrawn } from "#model/statements.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { maybeYear, yearsTouched } from "../select/reporting-grid.ts";
import type { NamedRow } from "../read/row.ts";
import type { Row } from "../read/tables.ts";
import type { CheckContext } from "./context.ts";

/** A correction names one observation, and the last correction of it says what now stands there. */
export function checkCorrections(
  context: CheckContext,
  observations: readonly Observation[],
): void {
  const { tables, ids, reportCell } = context;
  const corrections = tables.corrections.rows;
  if (corrections.length === 0) return;
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const latest = new Map<string, Row<"corrections">>();
  const isGone = ({ text: { observation, now } }: Row<"corrections">): boolean =>
    now === withdrawn && !byId.has(observation);
  const gone = new Set(corrections.filter(isGone).map(({ text }) => text.observation));
  for (const row of corrections) {
    const { observation: text, was, now } = row.text;
    if (was !== "" && was === now) reportCell("correction-changes-nothing", row, "now");
    if (isGone(row)) {
      // What it was is gone, but pages still say of which metric and place.
      const [metric = "", area = "", period] = text.split(".");
      if (!ids("metrics").has(metric) || !ids("areas").has(area) || !period) {
        const suggestion = describeSuggestion(nearestName(text, byId.keys()));
        reportCell("observation-unknown", row, "observation", { suggestion });
      }
    }
    if (gone.has(text)) continue;
    const found = maybeObservation(row, byId, context);
    if (found === undefined) continue;
    const before = latest.get(found.id);
    if (before === undefined || before.text.date <= row.text.date) latest.set(found.id, row);
  }
  for (const [id, row] of latest) {
    const { now } = row.text;
    const observation = byId.get(id);
    if (observation === undefined || now === "" || says(observation, now)) continue;
    reportCell("correction-not-applied", row, "now", { id, printed: observation.reportedAs });
  }
}

/** The observation that a row names, by its id or a short id that only one has; else reports. */
export function maybeObservation(
  row: NamedRow<unknown, "observation">,
  byId: ReadonlyMap<string, Observation>,
  { reportCell }: CheckContext,
): Observation | undefined {
  const text = row.text.observation;
  if (text === "") return undefined;
  const exact = byId.get(text);
  if (exact !== undefined) return exact;
  const [found, ...others] = [...byId.values()].filter(({ id }) => id.startsWith(`${text}~`));
  if (found === undefined) {
    const suggestion = describeSuggestion(nearestName(text, byId.keys()));
    reportCell("observation-unknown", row, "observation", { suggestion });
  } else if (others.length > 0) {
    const ids = [found, ...others].map(({ id }) => id).join(", ");
    reportCell("observation-ambiguous", row, "observation", { ids });
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
  { tables, reportCell }: CheckContext,
  observations: readonly Observation[],
): void {
  const searches = tables.searched.rows;
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
    if (id !== undefined) reportCell("searched-but-found", row, "metric", { id });
  }
}

/** A source names its publisher and address, or a note says why not; it was read after it came out. */
export function checkSources(context: CheckContext): void {
  for (const row of context.tables.sources.rows) {
    checkFindable(row, context);
    checkCopy(row, context);
    const { accessed, published } = row.text;
    if (accessed === "" || published === "") continue;
    if (accessed.slice(0, published.length) < published)
      context.reportCell("accessed-before-published", row, "accessed", { published });
  }
}

function checkFindable(row: Row<"sources">, { reportCell }: CheckContext): void {
  const { id, publisher_zh, publisher_en, url, note_zh, note_en } = row.text;
  const isNamed = publisher_zh !== "" || publisher_en !== "";
  if ((isNamed && url !== "") || note_zh !== "" || note_en !== "") return;
  reportCell("source-unfindable", row, isNamed ? "url" : "publisher_zh", { text: id });
}

const copyColumns = ["original_zh", "original_en", "copy_evidence_zh", "copy_evidence_en"] as const;

/** A copy says what it was copied from and how it was tested; no other source does. */
function checkCopy(row: Row<"sources">, { reportCell }: CheckContext): void {
  const isCopy = row.text.kind === "copy";
  const wrong = copyColumns.find((column) => (row.text[column] === "") === isCopy);
  if (wrong === undefined) return;
  const code = isCopy ? "copy-without-original" : "original-of-no-copy";
  reportCell(code, row, wrong, { text: row.text.id, column: wrong });
}

/**
 * A figure that was seen and refused is no figure that was not found, and one is seen only where its
 * refusal stands.
 */
export function checkOutcomes({ tables, reportCell }: CheckContext): void {
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
    if (outcome === "seen-not-used") {
      if (seen === undefined || years.length > 1)
        reportCell("seen-without-refusal", row, "outcome", { metric, area, period });
    } else if (seen !== undefined) {
      reportCell("seen-and-refused", row, "outcome", { metric, area, year: String(seen) });
    } else if (outcome === "not-found") {
      const [first = 0, last = 0] = [years[0], years.at(-1)];
      const isPrinted = (year: number): boolean => elsewhere.has(`${key}.${String(year)}`);
      if (isPrinted(first - 1) && isPrinted(last + 1))
        reportCell("not-found-between", row, "outcome", { metric, area, period });
    }
  }
}

/** Claims and searches name periods that can be read; events end after they begin. */
export function checkStatements(context: CheckContext): void {
  const { tables, reportCell } = context;
  for (const row of tables.claims.rows) {
    checkPeriod(row, context);
    const { direction, scope, note_zh } = row.text;
    if (scope === "" && note_zh === "" && superlatives.includes(direction))
      reportCell("claim-without-scope", row, "scope", { direction });
  }
  for (const row of tables.searched.rows) checkPeriod(row, context);
  for (const row of tables.events.rows) {
    const { date, end } = row.text;
    // A day in a month that began it is no contradiction: compare at the coarser precision.
    if (end === "" || end >= date.slice(0, end.length)) continue;
    reportCell("end-before-start", row, "end", { start: date });
  }
}

const superlatives: readonly string[] = ["first", "only", "highest", "among-highest", "lowest"];

function checkPeriod(row: NamedRow<unknown, "period">, { reportCell }: CheckContext): void {
  if (row.text.period === "") return;
  const period = parsePeriod(row.text.period, null, "stated");
  if (!("problem" in period)) return;
  const details = { column: "period", reason: period.problem.message };
  reportCell("period-malformed", row, "period", details);
}
