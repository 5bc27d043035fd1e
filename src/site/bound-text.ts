import type { Bilingual, Language } from "#dataset/contract/bilingual.ts";
import { bindFigures } from "#words/bind-figures.ts";
import { findUnboundNumbers } from "#words/unbound-numbers.ts";
import { dataset } from "./dataset.ts";
import { observations } from "./lookup.ts";

/**
 * Puts figures in the place of `{observation-id}` in a headline, deck or chart title. Throws where
 * an id is unknown or a number in the text is bound to nothing. `place` names the text in errors.
 */
export function bindText(text: string, lang: Language, place: string): string {
  const loose = findUnboundNumbers(text.replaceAll(/\{[^}]*\}/g, "\u2060"), lang);
  if (loose.length > 0) {
    const numbers = loose.map((number) => `“${number.text}”`).join(" ");
    throw new Error(
      `${place}: 数字没有绑定观测值 · numbers bound to no observation: ${numbers} in “${text}”`,
    );
  }
  return bindFigures(text, lang, { observations, units: dataset.units, place }).text;
}

/** The same for both languages of one text. */
export function bindBoth(text: Bilingual, place: string): Bilingual {
  return { zh: bindText(text.zh, "zh", `${place}.zh`), en: bindText(text.en, "en", `${place}.en`) };
}
