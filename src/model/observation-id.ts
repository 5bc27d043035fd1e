/** What names an observation. */
interface ObservationKey {
  readonly metric: string;
  readonly area: string;
  /** The period as typed. */
  readonly period: string;
  readonly source: string;
  readonly variant: string;
}

/** `metric.area.period~source`, and `.variant` where one source prints two. */
export function observationId({ metric, area, period, source, variant }: ObservationKey): string {
  const suffix = variant === "" ? "" : `.${variant}`;
  return `${metric}.${area}.${periodSlug(period)}~${source}${suffix}`;
}

/** A period's text as it stands in ids: `/` is `--`, an open start is left out (`../2025-03` → `--2025-03`). */
export function periodSlug(text: string): string {
  return text.replace(/^\.\./, "").replace("/", "--");
}
