import { difference } from "d3-array";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import { indexDataset } from "#dataset/index.ts";
import type { ReadFolder } from "#dataset/normalise.ts";
import type { AuditEntry, Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { Problem } from "#problems/problem.ts";
import type { Language } from "#model/bilingual.ts";
import { checkAgainstBase } from "./check-against-base.ts";
import {
  type Change,
  changesBetween,
  drawPictures,
  noDrawings,
  type Picture,
  tellPictures,
} from "./picture-changes.ts";
import { type StoryFile, storySentences } from "./story-sentences.ts";

/** The project at one time: its data and what is made from them. */
export interface ProjectState {
  /** Null where the data have errors: then only their rows are compared. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  readonly read: ReadFolder;
  /** Those without mistakes. */
  readonly charts: readonly ChartDeclaration[];
  readonly stories: readonly StoryFile[];
}

/** Rows of one kind by what became of them, each in its own order. */
export interface Compared<Row> {
  readonly added: readonly Row[];
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
  readonly removed: readonly Row[];
}

/** A chart whose years end before its newest figure, which it therefore does not show. */
export interface EndedChart {
  readonly chart: string;
  readonly until: number;
  readonly newest: number;
}

export interface DataDiff {
  /** Derived figures are among them where neither state has errors. */
  readonly observations: Compared<Observation>;
  readonly charts: readonly Change[];
  readonly stories: readonly Change[];
  readonly audit: Compared<AuditEntry>;
  /** Figures that the gate stops, or no longer stops. */
  readonly gate: Compared<Problem>;
  /** Addresses of pages that read otherwise, and of pages that would be gone. */
  readonly pages: readonly string[];
  readonly vanished: readonly string[];
  readonly endedCharts: readonly EndedChart[];
  /** Errors against what is published, and errors of the data themselves. */
  readonly errors: readonly Problem[];
}

export type PageKind = "metrics" | "areas" | "sources" | "topics" | "charts" | "stories";

/** What it takes to compare besides the states. */
export interface Tools {
  /** What charts are drawn into; or the one language in which they are told without drawings. */
  readonly charts: Document | Language;
  readonly addressOf: (kind: PageKind, id: string) => string;
}

/** What a change of the project changes for readers. */
export function compareStates(was: ProjectState, is: ProjectState, tools: Tools): DataDiff {
  // Of data with errors nothing is made, and what the others make has nothing to stand beside.
  const isWhole = was.dataset !== null && is.dataset !== null;
  const [before, after] = isWhole ? [was, is] : [rowsOnly(was), rowsOnly(is)];
  const observations = compareRows(figuresOf(before), figuresOf(after), byId);
  const charts = changesBetween(picturesOf(before, tools), picturesOf(after, tools));
  const stories = changesBetween(storiesOf(before), storiesOf(after));
  const addressesOf = (pages: readonly Page[]) =>
    new Set(pages.map(([kind, id]) => tools.addressOf(kind, id)));
  const [pagesBefore, pagesAfter] = [addressesOf(pagesOf(before)), addressesOf(pagesOf(after))];
  const touched = addressesOf([
    ...touchedPages(observations, before, after),
    ...charts.map(({ id }) => ["charts", id] as const),
    ...stories.map(({ id }) => ["stories", id] as const),
  ]);
  const gateHits = ({ problems }: ProjectState) =>
    problems.filter(({ code }) => code.startsWith("gate-"));
  return {
    observations,
    charts,
    stories,
    audit: compareRows(before.dataset?.audit ?? [], after.dataset?.audit ?? [], byId),
    gate: compareRows(gateHits(before), gateHits(after), ({ code, text, message }) =>
      [code, text, message.en].join(" "),
    ),
    pages: [...touched].filter((page) => pagesAfter.has(page)).sort(),
    vanished: [...difference(pagesBefore, pagesAfter)].sort(),
    endedCharts: endedCharts(after),
    errors: [
      ...after.problems.filter(({ severity }) => severity === "error"),
      ...checkAgainstBase(before.read, after.read).filter(({ severity }) => severity === "error"),
    ],
  };
}

/** Whether anything differs at all; charts that ended before are no difference. */
export function isEmpty(diff: DataDiff): boolean {
  const compared = [diff.observations, diff.audit, diff.gate].flatMap(
    ({ added, changed, removed }) => [added, changed, removed],
  );
  const lists = [...compared, diff.charts, diff.stories, diff.vanished];
  return lists.every(({ length }) => length === 0);
}

function rowsOnly(state: ProjectState): ProjectState {
  return { ...state, dataset: null, charts: [], stories: [] };
}

function figuresOf({ dataset, read }: ProjectState): readonly Observation[] {
  return dataset?.observations ?? read.reported.map(({ observation }) => observation);
}

const byId = ({ id }: { readonly id: string }): string => id;

function compareRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  nameOf: (row: Row) => string,
): Compared<Row> {
  const was = new Map(before.map((row) => [nameOf(row), row]));
  const is = new Map(after.map((row) => [nameOf(row), row]));
  return {
    added: after.filter((row) => !was.has(nameOf(row))),
    removed: before.filter((row) => !is.has(nameOf(row))),
    changed: before.flatMap((row) => {
      const now = is.get(nameOf(row));
      const isSame = now === undefined || JSON.stringify(now) === JSON.stringify(row);
      return isSame ? [] : [{ before: row, after: now }];
    }),
  };
}

function picturesOf({ dataset, charts }: ProjectState, tools: Tools): readonly Picture[] {
  if (dataset === null) return [];
  return typeof tools.charts === "string"
    ? tellPictures(charts, dataset, tools.charts)
    : drawPictures(charts, dataset, tools.charts);
}

function storiesOf({ dataset, stories }: ProjectState): readonly Picture[] {
  if (dataset === null) return [];
  const index = indexDataset(dataset);
  return stories.map((story) => ({
    id: story.id,
    lang: story.lang,
    drawings: noDrawings,
    words: storySentences(story, index),
  }));
}

type Page = readonly [kind: PageKind, id: string];

const tablesWithPages = ["metrics", "areas", "sources", "topics"] as const;

function pagesOf({ read, charts, stories }: ProjectState): readonly Page[] {
  return [
    ...tablesWithPages.flatMap((kind) =>
      read.tables[kind].rows.map(({ text }): Page => [kind, text.id]),
    ),
    ...charts.map(({ id }): Page => ["charts", id]),
    ...stories.map(({ id }): Page => ["stories", id]),
  ];
}

/** The pages of rows that differ, and those on which figures stand that differ. */
function touchedPages(
  { added, changed, removed }: Compared<Observation>,
  before: ProjectState,
  after: ProjectState,
): readonly Page[] {
  const topics = new Map(
    after.read.tables.metrics.rows.map(({ typed }) => [typed.id, typed.topic]),
  );
  const figures = [...added, ...removed, ...changed.map((one) => one.after)];
  const ofFigures = figures.flatMap(({ metric, area, source }): Page[] => [
    ["metrics", metric],
    ["areas", area],
    ["topics", topics.get(metric) ?? ""],
    ...source.split("+").map((id): Page => ["sources", id]),
  ]);
  const ofRows = tablesWithPages.flatMap((kind): Page[] => {
    const rowsOf = ({ read }: ProjectState): readonly { readonly id: string }[] =>
      read.tables[kind].rows.map(({ typed }) => typed);
    const rows = compareRows(rowsOf(before), rowsOf(after), byId);
    return [...rows.added, ...rows.changed.map((one) => one.after)].map(({ id }) => [kind, id]);
  });
  return [...ofFigures, ...ofRows];
}

/** The charts that leave out their newest figure, for their years end before it. */
export function endedCharts({ charts, read }: ProjectState): readonly EndedChart[] {
  return charts.flatMap(({ id, areas, metrics, series, period: drawn }) => {
    if (drawn === undefined) return [];
    const pairs = areas.flatMap((area) => metrics.map((metric) => ({ metric, area })));
    const shown = new Set([...pairs, ...series].map(({ metric, area }) => `${metric}.${area}`));
    const years = read.reported.flatMap(({ observation: { metric, area, period, status } }) =>
      shown.has(`${metric}.${area}`) && status !== "target" ? Number(period.end.slice(0, 4)) : [],
    );
    const newest = Math.max(...years);
    return newest > drawn.to ? [{ chart: id, until: drawn.to, newest }] : [];
  });
}
