import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { maybeYear } from "#dataset/selecting/years-of-text.ts";
import { address } from "#site/addresses.ts";
import { isLocal, observations } from "#site/lookup.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import { type Linked, sayValue, sayWhat } from "./phrases.ts";

/** A figure of a whole year, and the first chart that draws it. */
export interface YearFigure {
  readonly figure: Linked;
  /** Area · metric. */
  readonly what: string;
  readonly chart: Linked | undefined;
}

/** More would outweigh the events that they stand beside. */
const most = 4;
const mostLocal = 2;

/** Series that run through most of the twenty years: the background against which a year is read. */
const background: readonly (readonly [metric: string, area: string])[] = [
  ["safety-satisfaction", "zhejiang"],
  ["work-safety-deaths", "china"],
  ["disputes-mediated", "china"],
  ["fraud-cases-solved", "china"],
  ["area-court-cases-filed", "zhejiang"],
  ["fires", "zhejiang"],
  ["criminal-cases-filed", "china"],
];

/** Reported figures of each whole year, by year: first those of Huzhou and Jiaxing, then the background. */
export async function figuresByYear(lang: Language): Promise<ReadonlyMap<string, YearFigure[]>> {
  const charts = await chartsByObservation(lang);
  const byYear = Map.groupBy(observations.all.filter(isOfWholeYear), (one) => one.period.text);
  return new Map(
    [...byYear].map(([year, ours]) => [
      year,
      chooseFrom(ours).map((one) => ({
        figure: { label: sayValue(one, lang), href: address.observation(one, lang) },
        what: sayWhat(one, lang),
        chart: charts.get(one.id),
      })),
    ]),
  );
}

function isOfWholeYear({ period, status, derivedFrom }: Observation): boolean {
  return maybeYear(period.text) !== null && status !== "target" && derivedFrom === null;
}

function chooseFrom(ours: readonly Observation[]): readonly Observation[] {
  const local = oncePerSeries(ours.filter((one) => isLocal(one.area))).slice(0, mostLocal);
  const behind = background.flatMap(([metric, area]) => {
    const found = ours.find((one) => one.metric === metric && one.area === area);
    return found ? [found] : [];
  });
  return [...local, ...behind].slice(0, most);
}

/** Where sources disagree the year's table shows both; here the first stands for them. */
function oncePerSeries(ours: readonly Observation[]): readonly Observation[] {
  return [...Map.groupBy(ours, (one) => one.metric).values()].flatMap((same) => same.slice(0, 1));
}

async function chartsByObservation(lang: Language): Promise<ReadonlyMap<string, Linked>> {
  const byId = new Map<string, Linked>();
  for (const id of (await declaredCharts()).keys()) {
    const chart = await chartIn(id, lang);
    // The grid of what was found draws everything; it says nothing of one figure.
    if (chart.kind === "reporting-heatmap") continue;
    for (const one of chart.observations) {
      if (!byId.has(one)) byId.set(one, { label: chart.title, href: address.chart(id, lang) });
    }
  }
  return byId;
}
