import { shortId } from "#dataset/index.ts";
import { nameOfCopy, titleOfSource } from "#words/citation.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { type Correction, withdrawn } from "#model/statements.ts";
import type { Source } from "#model/vocabulary.ts";
import { type FigureForm, formatValue } from "#words/figure.ts";
import { punctuation, ui } from "#words/index.ts";
import { formatPeriod, formatPeriodText } from "#words/period.ts";
import { address, anchorOf } from "./addresses.ts";
import { areaOf, index, metricOf, programmeOf, sourceOf } from "./dataset.ts";

/** A word or two with the address they lead to. */
export interface Linked {
  readonly label: string;
  readonly href: string;
}

/** Things by their names, each with the address of its page; sources by their marks. */
export const linkTo = {
  area: (id: string, lang: Language) => linkNamed(areaOf(id), address.area, lang),
  metric: (id: string, lang: Language) => linkNamed(metricOf(id), address.metric, lang),
  programme: (id: string, lang: Language) => linkNamed(programmeOf(id), address.programme, lang),
  source: (id: string, lang: Language): Linked => ({
    label: markSource(sourceOf(id), lang),
    href: address.source(id, lang),
  }),
};

function linkNamed(
  { id, name }: { readonly id: string; readonly name: Bilingual },
  to: (id: string, lang: Language) => string,
  lang: Language,
): Linked {
  return { label: name[lang], href: to(id, lang) };
}

/** The figure of an observation in the reader's words, with unit and qualifier, or a step's name. */
export function labelValue(
  observation: Observation,
  lang: Language,
  form: FigureForm = "signed",
): string {
  return formatValue(observation, index, lang, { form });
}

/** The period in the reader's words. */
export function labelPeriod(observation: Observation, lang: Language): string {
  return formatPeriod(observation.period, lang);
}

/** `秀洲区 · 电信网络诈骗发案数变化`. */
export function labelMetric(
  observation: Pick<Observation, "metric" | "area">,
  lang: Language,
): string {
  return `${areaOf(observation.area).name[lang]} · ${metricOf(observation.metric).name[lang]}`;
}

/** The figure that a correction is of, though it may be gone; of one withdrawn `now` is null. */
export function describeCorrection({ observation: id, now }: Correction, lang: Language) {
  const [metric = "", area = "", slug = ""] = shortId(id).split(".");
  const period = formatPeriodText(slug.replace(/^--/, "../").replace("--", "/"), lang);
  const there = index.observations.maybeGet(id);
  return {
    label: `${labelMetric({ metric, area }, lang)} · ${period}`,
    href: there ? address.observation(there.id, lang) : address.metric(metric, lang),
    now: now === withdrawn ? null : now,
  };
}

/** A source in full: its title and when it appeared, inferred dates said so. */
export function labelSource(source: Source, lang: Language): string {
  return withDate(titleOfSource(source.title[lang], lang), source, lang);
}

/** The same as a mark of a few words: newspapers' headlines run to two lines of their own. */
export function markSource(source: Source, lang: Language): string {
  const copy = nameOfCopy(source, lang);
  if (copy !== "") return `${copy.charAt(0).toUpperCase()}${copy.slice(1)}`;
  const title = titleOfSource(source.title[lang], lang, (words) => shorten(words, lang));
  return withDate(title, source, lang);
}

function withDate(title: string, source: Source, lang: Language): string {
  const date = labelPublished(source, lang);
  if (lang === "zh") return `${title}${date}`;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}, ${date}`;
}

/** The day of a source in words; where it is ours, that it is. */
export function labelPublished({ published, publishedBasis }: Source, lang: Language): string {
  const inferred = publishedBasis === "inferred" ? ui(lang).source.inferred : "";
  return `${formatPeriodText(published, lang)}${inferred}`;
}

/** The longest title that is shown whole, in characters of its language. */
const titleRoom: Readonly<Record<Language, number>> = { zh: 16, en: 40 };

/** Cuts a long headline at the last pause that fits or, where it makes none, at the last word. */
function shorten(title: string, lang: Language): string {
  const room = titleRoom[lang];
  if (title.length <= room) return title;
  const cut = title.slice(0, room);
  const pause = cut.search(lang === "zh" ? /[：，。\s][^：，。\s]*$/ : /[:;][^:;]*$/);
  if (pause > 3) return `${title.slice(0, pause)}…`;
  return `${lang === "zh" ? cut : cut.replace(/\s+\S*$/, "")}…`;
}

/** The source or, of a derived figure, the first of its sources, with the address of its page. */
export function linkSource(observation: Observation, lang: Language): Linked {
  return linkTo.source(observation.source.split("+")[0] ?? "", lang);
}

/** Remarks that must stand wherever the figure stands alone. */
export function remarksOn(observation: Observation, lang: Language): string[] {
  const words = ui(lang);
  const { status, derivedFrom, period, note } = observation;
  return [
    ...index
      .correctionsOf(observation.id)
      .map(({ was, date }) => words.figure.corrected(was, formatPeriodText(date, lang))),
    ...(status === "reported" ? [] : [words.status[status]]),
    ...(derivedFrom === null ? [] : [words.figure.derived]),
    ...(period.basis === "inferred" ? [inferredPeriod(period.printed, lang)] : []),
    ...(period.start === null ? [words.figure.openStart] : []),
    ...(note[lang] === "" ? [] : [note[lang]]),
  ];
}

function inferredPeriod(printed: string | null, lang: Language): string {
  const { inferredPeriod: inferred, inferredFrom } = ui(lang).figure;
  return printed === null ? inferred : inferred + punctuation(lang).brackets(inferredFrom(printed));
}

/** A reported figure as a row of a table. */
export interface ObservationRow {
  /** The row's fragment. */
  readonly id: string;
  readonly metric: Linked;
  readonly area: Linked;
  readonly period: string;
  /** The figure in words, with its qualifier. */
  readonly figure: string;
  /** The token as printed; empty for a derived figure. */
  readonly printed: string;
  readonly source: Linked;
  /** Remarks: target, derived, how the period was inferred, the editor's note. */
  readonly notes: readonly string[];
}

/** Observations as rows of a table in the reader's language. */
export function rowsOf(observations: readonly Observation[], lang: Language): ObservationRow[] {
  return observations.map((observation) => ({
    id: anchorOf(observation.id),
    metric: linkTo.metric(observation.metric, lang),
    area: linkTo.area(observation.area, lang),
    period: labelPeriod(observation, lang),
    figure: labelValue(observation, lang),
    printed: observation.reportedAs,
    source: linkSource(observation, lang),
    notes: remarksOn(observation, lang),
  }));
}

/** Of each metric the figure whose period ends last, in the metrics' order; of equals the first. */
export function newestOfEachMetric(observations: readonly Observation[]): Observation[] {
  const byMetric = Map.groupBy(observations, ({ metric }) => metric);
  return [...byMetric.values()].map((ours) =>
    ours.reduce((newest, one) => (one.period.end > newest.period.end ? one : newest)),
  );
}
