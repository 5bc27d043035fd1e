import type { Observation } from "../../contract/observation.ts";
import { describeSuggestion, nearestName } from "../../reading/suggest-name.ts";
import { placeOf, type Row } from "../../reading/table.ts";
import type { Report } from "../problem-catalogue.ts";

/** A correction names one observation, and the last correction of it says what now stands there. */
export function checkCorrections(
  corrections: readonly Row<"corrections">[],
  observations: readonly Observation[],
  report: Report,
): void {
  if (corrections.length === 0) return;
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const latest = new Map<string, Row<"corrections">>();
  for (const row of corrections) {
    const { observation: text, was, now } = row.text;
    if (was !== "" && was === now) report("correction-changes-nothing", placeOf(row, "now"), now);
    const found = maybeObservation(row, text, byId, report);
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

function maybeObservation(
  row: Row<"corrections">,
  text: string,
  byId: ReadonlyMap<string, Observation>,
  report: Report,
): Observation | undefined {
  if (text === "") return undefined;
  const exact = byId.get(text);
  if (exact !== undefined) return exact;
  const [found, ...others] = [...byId.values()].filter(({ id }) => id.startsWith(`${text}~`));
  const place = placeOf(row, "observation");
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

function says(observation: Observation, now: string): boolean {
  return (
    now === observation.reportedAs ||
    (observation.value !== null && now === String(observation.value))
  );
}
