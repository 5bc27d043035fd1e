import type { GapKind } from "#model/gap.ts";
import type { ExploreWords } from "#words/zh/explore.ts";

/** What is made of the figures: as printed, against a base year, among residents, on the year before. */
export const transforms = ["absolute", "indexed", "resident", "change"] as const;
type Transform = (typeof transforms)[number];

/** How they are laid out: lines over time, bars by size, a panel a place, a panel a metric. */
export const arrangements = ["time", "value", "area", "metric"] as const;
export type Arrangement = (typeof arrangements)[number];

/** What a reader has chosen to see. Every part of it stands in the address. */
export interface View {
  readonly metrics: readonly string[];
  readonly areas: readonly string[];
  /** First and last calendar year; null is as far as there are figures. */
  readonly from: number | null;
  readonly to: number | null;
  readonly as: Transform;
  /** The year that stands at 100, for `indexed`. */
  readonly base: number | null;
  readonly sort: Arrangement;
}

/** Nothing chosen: what an address without a query means, before a first view takes its place. */
export const emptyView: View = {
  metrics: [],
  areas: [],
  from: null,
  to: null,
  as: "absolute",
  base: null,
  sort: "time",
};

/** What the page shows to whoever comes without a query: one falling line with a break in it. */
export const firstView: View = {
  ...emptyView,
  metrics: ["work-safety-deaths"],
  areas: ["china"],
  from: 2003,
  to: 2025,
};

/** A change of the view that would mend it, offered as a link. */
export type Mend = Partial<View>;

/** Why a view is not drawn, without words: ids of what stands in the way, and what would mend it. */
export interface Refusal {
  readonly code: keyof ExploreWords["refusal"];
  readonly metrics?: readonly string[];
  readonly areas?: readonly string[];
  readonly count?: number;
  readonly most?: number;
  readonly year?: number | null;
  /** What is known of the figures that are not there. */
  readonly gaps?: readonly { readonly kind: GapKind }[];
  readonly mends: readonly Mend[];
}

/*
 * The address of a view: `?metrics=fires&areas=china+zhejiang&from=2004&to=2024&as=indexed&base=2010&sort=value`.
 * Names and values are a contract: addresses that somebody sent on must go on meaning the same.
 */

/** A part of a query that means nothing here; the view is read without it. */
export interface QueryFault {
  readonly name: string;
  /** As it stands in the query; null where the name itself is unknown. */
  readonly value: string | null;
}

const names = ["metrics", "areas", "from", "to", "as", "base", "sort"] as const;

/** Whether a query asks for a view at all. */
export function asksForView(search: string): boolean {
  return [...new URLSearchParams(search).keys()].length > 0;
}

/** Reads a view from a query. Never throws: what it cannot read is left out and told in `faults`. */
export function parseView(search: string): { view: View; faults: readonly QueryFault[] } {
  const query = new URLSearchParams(search);
  const faults: QueryFault[] = [];
  for (const name of new Set(query.keys()))
    if (!(names as readonly string[]).includes(name)) faults.push({ name, value: null });
  const read = <T>(name: string, otherwise: T, meaning: (text: string) => T | undefined): T => {
    const [text, ...more] = query.getAll(name);
    for (const value of more) faults.push({ name, value });
    if (text === undefined || text === "") return otherwise;
    const value = meaning(text);
    if (value === undefined) faults.push({ name, value: text });
    return value ?? otherwise;
  };
  const ids = (name: string): readonly string[] =>
    read(name, emptyView.metrics, (text) => {
      const all = [...new Set(text.split(/[ +,]+/).filter((id) => id !== ""))];
      for (const value of all) if (!idPattern.test(value)) faults.push({ name, value });
      return all.filter((id) => idPattern.test(id));
    });
  const view: View = {
    metrics: ids("metrics"),
    areas: ids("areas"),
    from: read("from", emptyView.from, maybeYear),
    to: read("to", emptyView.to, maybeYear),
    as: read<Transform>("as", emptyView.as, (text) => transforms.find((one) => one === text)),
    base: read("base", emptyView.base, maybeYear),
    sort: read<Arrangement>("sort", emptyView.sort, (text) =>
      arrangements.find((one) => one === text),
    ),
  };
  return { view, faults };
}

/** Writes a view as a query with its question mark; what is as usual is left out. */
export function queryOf(view: View): string {
  const parts = [
    // Even an empty choice is written, or the address would mean the first view.
    `metrics=${view.metrics.join("+")}`,
    `areas=${view.areas.join("+")}`,
    ...(view.from === null ? [] : [`from=${view.from}`]),
    ...(view.to === null ? [] : [`to=${view.to}`]),
    ...(view.as === emptyView.as ? [] : [`as=${view.as}`]),
    ...(view.base === null ? [] : [`base=${view.base}`]),
    ...(view.sort === emptyView.sort ? [] : [`sort=${view.sort}`]),
  ];
  return `?${parts.join("&")}`;
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A year that a chart may name; anything else is a fault. */
function maybeYear(text: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}
