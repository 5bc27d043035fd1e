import { type Bilingual, inBoth } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { Area, Metric } from "#model/vocabulary.ts";
import { punctuation } from "#words/index.ts";

/** Texts joined as a list, or by another mark of each language. */
export function joinTexts(
  texts: readonly Bilingual[],
  mark: "listComma" | "pause" | "space" = "listComma",
): Bilingual {
  return inBoth((lang) => texts.map((text) => text[lang]).join(punctuation(lang)[mark]));
}

/** Texts joined as the last sentence of a paragraph would: A、B和C; A, B and C. */
export function enumerateTexts(texts: readonly Bilingual[]): Bilingual {
  const [last, others] = [texts.at(-1), texts.slice(0, -1)];
  if (last === undefined || others.length === 0) return last ?? { zh: "", en: "" };
  const list = joinTexts(others);
  return { zh: `${list.zh}和${last.zh}`, en: `${list.en} and ${last.en}` };
}

/** A remark as a sentence of its own, however the editor ended it. */
export function asSentence(note: Bilingual): Bilingual {
  const [zh, en] = [note.zh.trim(), note.en.trim()];
  return {
    zh: zh === "" || /[。！？”）]$/.test(zh) ? zh : `${zh}。`,
    en: en === "" || /[.!?”]$/.test(en) ? en : `${en}.`,
  };
}

/** Where a sentence ends and the next begins. */
const sentenceEnds = { zh: /(?<=[。！？])(?!”)/, en: /(?<=[.!?”]) (?=[A-Z“])/ };

/**
 * What our notes say of some figures, as one remark in which no sentence stands twice; without notes,
 * what is said instead.
 */
export function remarkOn(figures: readonly Observation[], otherwise: Bilingual): Bilingual {
  const notes = figures.map(({ note }) => asSentence(note)).filter(({ zh }) => zh !== "");
  if (notes.length === 0) return otherwise;
  return inBoth((lang) =>
    [...new Set(notes.flatMap((note) => note[lang].split(sentenceEnds[lang])))].join(
      punctuation(lang).space,
    ),
  );
}

/**
 * What is measured where: 浙江省火灾死亡人数; Fire deaths, Zhejiang. A name that says the place itself
 * (全国群众安全感) is not given it twice.
 */
export function nameSeries(metric: Metric, place: Area["name"]): Bilingual {
  const name = metric.name.zh.replace(/的?变化$/, "的变化");
  return {
    zh: name.startsWith(place.zh)
      ? name
      : `${place.zh}${/^全[国省市]/.test(name) ? "的" : ""}${name}`,
    en: `${metric.name.en}, ${place.en}`,
  };
}

/** The last calendar year a period touches. */
export function lastYear({ period }: Observation): number {
  return Number(period.end.slice(0, 4));
}
