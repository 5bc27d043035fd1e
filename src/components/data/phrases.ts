import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import type { Source } from "#dataset/contract/vocabulary.ts";
import { titleOfSource } from "#dataset/selecting/title-of-source.ts";
import { address } from "#site/addresses.ts";
import { areaOf, lexicon, metricOf, sourceOf } from "#site/lookup.ts";
import type { FigureForm } from "#words/say-figure.ts";
import { sayPeriod, sayPeriodText } from "#words/say-period.ts";
import { sayValue as sayValueWith } from "#words/say-value.ts";
import { ui } from "#words/ui.ts";

/** A word or two with the address they lead to. */
export interface Linked {
  readonly label: string;
  readonly href: string;
}

/** The figure of an observation in the reader's words, with unit and qualifier, or a step's name. */
export function sayValue(
  observation: Observation,
  lang: Language,
  form: FigureForm = "signed",
): string {
  return sayValueWith(observation, lexicon, lang, { form });
}

/** The period in the reader's words. */
export function sayWhen(observation: Observation, lang: Language): string {
  return sayPeriod(observation.period, lang);
}

/** `秀洲区 · 电信网络诈骗发案数变化`. */
export function sayWhat(observation: Observation, lang: Language): string {
  return `${areaOf(observation.area).name[lang]} · ${metricOf(observation.metric).name[lang]}`;
}

/** A source in full: its title and when it appeared, inferred dates said so. */
export function labelSource(source: Source, lang: Language): string {
  return withDate(titleOfSource(source.title[lang], lang), source, lang);
}

/** The same as a mark of a few words: newspapers' headlines run to two lines of their own. */
export function markSource(source: Source, lang: Language): string {
  const title = titleOfSource(source.title[lang], lang, (words) => shorten(words, lang));
  return withDate(title, source, lang);
}

function withDate(title: string, source: Source, lang: Language): string {
  const date = sayPeriodText(source.published, lang);
  const inferred = source.publishedBasis === "inferred" ? ui(lang).source.inferred : "";
  if (lang === "zh") return `${title}${date}${inferred}`;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}, ${date}${inferred}`;
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
  const source = sourceOf(observation.source.split("+")[0] ?? "");
  return { label: markSource(source, lang), href: address.source(source.id, lang) };
}

/** Remarks that must stand wherever the figure stands alone. */
export function remarksOn(observation: Observation, lang: Language): string[] {
  const words = ui(lang);
  const { status, derivedFrom, period, note } = observation;
  return [
    ...(status === "reported" ? [] : [words.status[status]]),
    ...(derivedFrom === null ? [] : [words.figure.derived]),
    ...(period.basis === "inferred" ? [inferredPeriod(period.printed, lang)] : []),
    ...(period.start === null ? [words.figure.openStart] : []),
    ...(note[lang] === "" ? [] : [note[lang]]),
  ];
}

function inferredPeriod(printed: string | null, lang: Language): string {
  const words = ui(lang).figure.inferredPeriod;
  if (printed === null) return words;
  return lang === "zh" ? `${words}（原文“${printed}”）` : `${words} (printed: ${printed})`;
}
