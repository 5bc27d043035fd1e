import type { Language } from "#model/bilingual.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { Area, Metric, ScaleStep, Source, Unit } from "#model/vocabulary.ts";
import { type FigureForm, type FigureOptions, formatFigure } from "../figure.ts";

/**
 * The figure of an observation in words: the name of a step (平安金鼎), else as `formatFigure` has it.
 * Only a change is worded (下降8.6%): a level never rose to itself.
 */
export function formatValue(
  observation: Observation,
  lexicon: Lexicon,
  language: Language,
  options: FigureOptions = {},
): string {
  const { scale, measure } = lexicon.metric(observation.metric);
  const { value } = observation;
  const step = scale === null || value === null ? undefined : lexicon.step(scale, value);
  if (step !== undefined) return step.name[language];
  const isPlain = options.form === "worded" && measure !== "change";
  return formatFigure(observation, lexicon.unit(observation.unit), language, {
    ...options,
    ...(isPlain && { form: "signed" }),
  });
}

/** A text whose figures are filled in from observations. */
export interface BoundText {
  readonly text: string;
  /** Ids of the observations bound, in order of first appearance, each once. */
  readonly observations: readonly string[];
  /** The text with U+2060 for each placeholder: what `findUnboundNumbers` is to read. */
  readonly prose: string;
}

export interface FigureSources {
  readonly lexicon: Lexicon;
  readonly language: Language;
  /** Where the text stands (`charts/fraud.yaml: title.zh`), for the error. */
  readonly place: string;
  /** The observation with this id or short id; throws for any other. */
  readonly get: (id: string) => Observation;
}

/**
 * Fills in `{metric.area.period}`, or `{…|magnitude}`, `{…|signed}`, `{…|worded}` for the form of the
 * figure, `{…|year}` for the one year of its period. `{=两个}` prints a number that is no figure of the
 * dataset as it stands. Throws, naming the place, at an unknown id or form and at an odd brace.
 */
export function bindFigures(template: string, sources: FigureSources): BoundText {
  const observations = new Set<string>();
  const fill = (content: string): string => {
    if (content.startsWith("=")) return content.slice(1);
    const [id = "", form = "signed", ...more] = content.split("|").map((part) => part.trim());
    if (more.length > 0) throw misfit(sources.place, content, "more than one form is given");
    const observation = find(id, content, sources);
    observations.add(observation.id);
    return sayForm(observation, form, content, sources);
  };
  const text = template.replace(placeholder, (_, content: string) => fill(content));
  const prose = template.replace(placeholder, "\u2060");
  if (/[{}]/.test(prose)) throw misfit(sources.place, template, "a brace has no partner");
  return { text, observations: [...observations], prose };
}

const placeholder = /\{([^{}]*)\}/g;

function find(id: string, content: string, { get, place }: FigureSources): Observation {
  try {
    return get(id);
  } catch (error) {
    throw misfit(place, content, error instanceof Error ? error.message : String(error));
  }
}

const forms: ReadonlySet<string> = new Set<FigureForm>(["magnitude", "signed", "worded"]);

function sayForm(
  observation: Observation,
  form: string,
  content: string,
  { lexicon, language, place }: FigureSources,
): string {
  if (form === "year") return sayYear(observation, content, place);
  if (!isForm(form)) {
    throw misfit(place, content, `${form} is no form: magnitude, signed, worded or year`);
  }
  return formatValue(observation, lexicon, language, { form });
}

function isForm(form: string): form is FigureForm {
  return forms.has(form);
}

function sayYear({ period }: Observation, content: string, place: string): string {
  const year = period.end.slice(0, 4);
  if (period.start?.slice(0, 4) === year) return year;
  throw misfit(place, content, `its period ${period.text} is not within one year`);
}

function misfit(place: string, content: string, why: string): Error {
  return new Error(`${place}: {${content}}: ${why}`);
}

/** The rows that an observation names by id. Each throws, naming the id, where there is none. */
export interface Lexicon {
  readonly metric: (id: string) => Metric;
  readonly area: (id: string) => Area;
  readonly unit: (id: string) => Unit;
  readonly source: (id: string) => Source;
  /** The step of a scale with this value, if it has one. */
  readonly step: (scale: string, value: number) => ScaleStep | undefined;
}

export type Vocabulary = Pick<Dataset, "metrics" | "areas" | "units" | "sources" | "scales">;

/** Makes the vocabulary ready to be asked. */
export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const steps = new Map(vocabulary.scales.map((step) => [`${step.scale} ${step.value}`, step]));
  return {
    metric: lookUp(vocabulary.metrics, "metric"),
    area: lookUp(vocabulary.areas, "area"),
    unit: lookUp(vocabulary.units, "unit"),
    source: lookUp(vocabulary.sources, "source"),
    step: (scale, value) => steps.get(`${scale} ${value}`),
  };
}

function lookUp<Row extends { readonly id: string }>(
  rows: readonly Row[],
  kind: string,
): (id: string) => Row {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`no ${kind} has the id ${id}`);
    return row;
  };
}
