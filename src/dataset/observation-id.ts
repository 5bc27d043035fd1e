import { periodSlug } from "#figures/period.ts";

/** The cells that name an observation. */
export interface ObservationKey {
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
