import type { Bilingual, Language } from "#dataset/contract/bilingual.ts";
import { bindFigures } from "#words/bind-figures.ts";
import { findUnboundNumbers } from "#words/unbound-numbers.ts";
import { lexicon, observations } from "./lookup.ts";

/**
 * Puts figures in the place of `{observation-id}` in a headline, deck or chart title. Throws where
 * an id is unknown or a number in the text is bound to nothing. `place` names the text in errors.
 */
export function bindText(template: string, language: Language, place: string): string {
  const { text, prose } = bindFigures(template, {
    lexicon,
    language,
    place,
    get: observations.get,
  });
  const loose = findUnboundNumbers(prose, language).map((number) => `“${number.text}”`);
  if (loose.length > 0) {
    throw new Error(
      `${place}: 数字没有绑定观测值 · numbers bound to no observation: ${loose.join(" ")} in “${template}”`,
    );
  }
  return text;
}

/** The same for both languages of one text. */
export function bindBoth(text: Bilingual, place: string): Bilingual {
  return { zh: bindText(text.zh, "zh", `${place}.zh`), en: bindText(text.en, "en", `${place}.en`) };
}
