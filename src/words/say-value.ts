import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import type { Lexicon } from "./lexicon.ts";
import { type FigureOptions, sayFigure } from "./say-figure.ts";

/** The figure of an observation in words: the name of a step (平安金鼎), else as `sayFigure` says it. */
export function sayValue(
  observation: Observation,
  lexicon: Lexicon,
  language: Language,
  options: FigureOptions = {},
): string {
  const { scale } = lexicon.metric(observation.metric);
  const { value } = observation;
  const step = scale === null || value === null ? undefined : lexicon.step(scale, value);
  if (step !== undefined) return step.name[language];
  return sayFigure(observation, lexicon.unit(observation.unit), language, options);
}
