import type { Observation } from "#dataset/contract/observation.ts";
import { dataset } from "./dataset.ts";
import { sourceOf } from "./lookup.ts";

/**
 * Dates of pages come from the data, never from a clock: a day on which a source was read for the
 * register, or on which a published figure was corrected.
 */

const corrections = Map.groupBy(dataset.corrections, (correction) => correction.observation);

/** The newest day on which something of these figures was registered; null where no day is known. */
export function newestDay(figures: readonly Observation[]): string | null {
  const sources = new Set(figures.flatMap(({ source }) => source.split("+")));
  return latest([
    ...[...sources].map((id) => sourceOf(id).accessed),
    ...figures.flatMap(({ id }) => (corrections.get(id) ?? []).map(({ date }) => date)),
  ]);
}

/** The newest day of the whole register; of one that notes no days, the newest date of a source. */
export const registerDay: string =
  latest([
    ...dataset.sources.map(({ accessed }) => accessed),
    ...dataset.corrections.map(({ date }) => date),
  ]) ??
  latest(dataset.sources.map(({ published }) => published)) ??
  "2004";

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((newest, day) => (day !== null && (newest ?? "") < day ? day : newest), null);
}
