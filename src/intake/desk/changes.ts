import { addAudit } from "#audit/run.ts";
import { bindDeclaration } from "#charts/bind-declaration.ts";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import { indexDataset } from "#dataset/index.ts";
import type { Normalised } from "#dataset/normalise.ts";
import type { Language } from "#model/bilingual.ts";
import { compareStates, type EndedChart, endedCharts, type ProjectState } from "../diff.ts";
import { type Change, wordsChanged } from "../picture-changes.ts";
import type { StoryFile } from "../story-sentences.ts";

/** What of the project the desk needs beside the data folder: it is published for it. */
export interface DeskProject {
  /** As editors wrote them, ids in their words. */
  readonly charts: readonly ChartDeclaration[];
  readonly stories: readonly (StoryFile & { readonly title: string })[];
}

/** A chart or story that reads otherwise. */
export interface ToldChange {
  readonly id: string;
  readonly title: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What rows change for readers, in one language. */
export interface ToldChanges {
  readonly charts: readonly ToldChange[];
  readonly stories: readonly ToldChange[];
  /** Charts that cannot be drawn any more, and why. */
  readonly broken: readonly { readonly id: string; readonly message: string }[];
  /** Charts that leave out a figure only now, for their years end before it. */
  readonly ended: readonly EndedChart[];
  /** What the audit finds only now. */
  readonly audit: readonly string[];
}

/** What `data:diff` says of two states of the data folder, in one language and without drawings. */
export function changesOnDesk(
  project: DeskProject,
  was: Normalised,
  is: Normalised,
  lang: Language,
): ToldChanges {
  const [before, after] = [stateOf(project, was, lang), stateOf(project, is, lang)];
  const known = new Set(before.broken.map(({ id }) => id));
  const broken = after.broken.filter(({ id }) => !known.has(id));
  const left = new Set(broken.map(({ id }) => id));
  const tools = { charts: lang, addressOf: (_: string, id: string) => id };
  const diff = compareStates(before.state, after.state, tools);
  const titles = new Map(
    project.stories.filter((one) => one.lang === lang).map(({ id, title }) => [id, title]),
  );
  const hadEnded = new Set(
    endedCharts(before.state).map(({ chart, newest }) => `${chart} ${newest}`),
  );
  return {
    charts: diff.charts
      .filter(({ id }) => !left.has(id))
      .map((change) => tell(change, change.after?.words[0] ?? change.id)),
    stories: diff.stories.map((change) => tell(change, titles.get(change.id) ?? change.id)),
    broken,
    ended: diff.endedCharts.filter(({ chart, newest }) => !hadEnded.has(`${chart} ${newest}`)),
    audit: diff.audit.added.map(({ message }) => message[lang]),
  };
}

function tell(change: Change, title: string): ToldChange {
  const words = wordsChanged(change);
  const of = (sign: "-" | "+") => words.filter((one) => one.sign === sign).map(({ text }) => text);
  return { id: change.id, title, removed: of("-"), added: of("+") };
}

/** The project with its data, and the charts whose words name what the data do not have. */
function stateOf(project: DeskProject, { dataset, problems, read }: Normalised, lang: Language) {
  const index = dataset && indexDataset(dataset);
  const broken: { id: string; message: string }[] = [];
  const charts = project.charts.flatMap((chart) => {
    if (index === null) return [];
    try {
      return bindDeclaration(chart, index, chart.id);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      broken.push({ id: chart.id, message: error.message });
      return [];
    }
  });
  const stories = project.stories.filter((one) => one.lang === lang);
  const audited = dataset && addAudit(dataset);
  const state: ProjectState = { dataset: audited, problems, read, charts, stories };
  return { state, broken };
}
