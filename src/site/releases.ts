import type { DrawnChart } from "#charts/drawn-chart.ts";
import { releasesShape, retiredShape } from "#exports/releases.ts";
import { languages } from "#model/bilingual.ts";
import { absolute, address } from "./addresses.ts";
import { dataset, observations, registerDay } from "./dataset.ts";
import { htmlLang } from "./languages.ts";
import releasesWritten from "./releases.json";
import retiredWritten from "./retired.json";

const releases = releasesShape.parse(releasesWritten);

/** A chart's frozen version. */
export interface Frozen {
  readonly version: string;
  /** ISO date of its data. */
  readonly date: string;
}

/** The version of the data; null before the first release. */
export const dataVersion: string | null = releases.version;

/** Charts that were frozen once, those that are gone among them. */
export const frozenCharts: readonly string[] = Object.keys(releases.charts);

/** The frozen versions of a chart, oldest first. */
export function frozenOf(chart: string): readonly Frozen[] {
  return (releases.charts[chart] ?? []).map((version) => ({
    version,
    date: releases.dates[version] ?? "",
  }));
}

/** What a frozen frame asks for: the newest version, and those in which a figure was corrected since. */
export function versionsOf(chart: DrawnChart): {
  readonly latest: string | null;
  readonly corrected: readonly string[];
} {
  // A figure derived from one that was corrected has changed with it.
  const drawn = new Set(
    chart.observations.flatMap((id) => [id, ...(observations.maybeGet(id)?.derivedFrom ?? [])]),
  );
  const days = dataset.corrections
    .filter(({ observation }) => drawn.has(observation))
    .map(({ date }) => date);
  const frozen = frozenOf(chart.id);
  return {
    latest: frozen.at(-1)?.version ?? null,
    corrected: frozen
      .filter(({ date }) => days.some((day) => day > date))
      .map(({ version }) => version),
  };
}

/** The version that `npm run release` is making; undefined in any other build. */
export function releaseInMaking(): Frozen | undefined {
  const version = process.env["RELEASE"];
  return version === undefined ? undefined : { version, date: registerDay };
}

/** Charts that are kept no longer, whose last picture and files stand in `public/`. */
export const retiredCharts = Object.entries(retiredShape.parse(retiredWritten)).map(
  ([id, said]) => ({
    id,
    ...said,
  }),
);

/** Their embeds, as `embeds.json` lists them. */
export const retiredEmbeds = retiredCharts.flatMap(({ id, title }) =>
  languages.map((lang) => ({
    chart: id,
    lang: htmlLang[lang],
    status: "retired",
    address: absolute(address.embed(id, lang)),
    title: title[lang],
    page: absolute(address.chart(id, lang)),
    oembed: absolute(address.oEmbed(id, lang)),
  })),
);
