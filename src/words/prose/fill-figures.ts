import type { DatasetIndex } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { type FigureForm, formatValue } from "../figure.ts";

/** A text whose figures are filled in from observations. */
interface FilledText {
  readonly text: string;
  /** The text with U+2060 for each placeholder: what `findLooseNumbers` is to read. */
  readonly prose: string;
}

interface FigureSources {
  readonly index: DatasetIndex;
  readonly language: Language;
  /** Where the text stands (`charts/fraud.yaml: title.zh`), for the error. */
  readonly place: string;
}

/**
 * Fills in `{metric.area.period}`, or `{…|magnitude}`, `{…|signed}`, `{…|worded}` for the form of the
 * figure, `{…|year}` for the one year of its period. `{=两个}` prints a number that is no figure of the
 * dataset as it stands. Throws, naming the place, at an unknown id or form and at an odd brace.
 */
export function fillFigures(template: string, sources: FigureSources): FilledText {
  const fill = (content: string): string => {
    if (content.startsWith("=")) return content.slice(1);
    const [id = "", form = "signed", ...more] = content.split("|").map((part) => part.trim());
    if (more.length > 0) throw misfit(sources.place, content, "more than one form is given");
    return formatForm(find(id, content, sources), form, content, sources);
  };
  const text = template.replace(placeholder, (_, content: string) => fill(content));
  const prose = template.replace(placeholder, "\u2060");
  if (/[{}]/.test(prose)) throw misfit(sources.place, template, "a brace has no partner");
  return { text, prose };
}

const placeholder = /\{([^{}]*)\}/g;

function find(id: string, content: string, { index, place }: FigureSources): Observation {
  try {
    return index.observations.get(id);
  } catch (error) {
    throw misfit(place, content, error instanceof Error ? error.message : String(error));
  }
}

const forms: ReadonlySet<string> = new Set<FigureForm>(["magnitude", "signed", "worded"]);

function formatForm(
  observation: Observation,
  form: string,
  content: string,
  { index, language, place }: FigureSources,
): string {
  if (form === "year") return formatYear(observation, content, place);
  if (!isForm(form)) {
    throw misfit(place, content, `${form} is no form: magnitude, signed, worded or year`);
  }
  return formatValue(observation, index, language, { form });
}

function isForm(form: string): form is FigureForm {
  return forms.has(form);
}

function formatYear({ period }: Observation, content: string, place: string): string {
  const year = period.end.slice(0, 4);
  if (period.start?.slice(0, 4) === year) return year;
  throw misfit(place, content, `its period ${period.text} is not within one year`);
}

function misfit(place: string, content: string, why: string): Error {
  return new Error(`${place}: {${content}}: ${why}`);
}
