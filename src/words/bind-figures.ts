import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import type { Lexicon } from "./lexicon.ts";
import type { FigureForm } from "./say-figure.ts";
import { sayValue } from "./say-value.ts";

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
  return sayValue(observation, lexicon, language, { form });
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
