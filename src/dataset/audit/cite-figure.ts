import type { Bilingual } from "../contract/bilingual.ts";
import type { Qualifier } from "../contract/figure.ts";
import type { Observation } from "../contract/observation.ts";
import { writeNumber } from "./write-number.ts";

/**
 * A figure as the audit cites it, always with its unit in Chinese: the printed token where it reads
 * as a number (8万1649人), in quotation marks where it is words (“第一”), and its value where it was
 * printed in English. In English the value with its qualifier.
 */
export function citeFigure(figure: Observation, unit: Bilingual): Bilingual {
  const { value, qualifier, reportedAs } = figure;
  if (value === null) return { zh: `“${reportedAs}”`, en: `“${reportedAs}”` };
  const number = writeNumber(value);
  return {
    zh: /[a-z]/i.test(reportedAs)
      ? `${bounds[qualifier].zh}${number.zh}${unit.zh}`
      : citePrint(figure, unit.zh),
    en: `${bounds[qualifier].en}${number.en}${unitsInEnglish.get(figure.unit) ?? ""}`,
  };
}

/** What a qualifier says of the number after it. */
export const bounds: Readonly<Record<Qualifier, Bilingual>> = {
  exact: { zh: "", en: "" },
  approx: { zh: "约", en: "about " },
  at_least: { zh: "超过", en: "at least " },
  at_most: { zh: "不超过", en: "at most " },
};

/** Units that the name of what is measured does not say already. */
export const unitsInEnglish: ReadonlyMap<string, string> = new Map([
  ["percent", "%"],
  ["percentage-points", " percentage points"],
  ["yuan", " yuan"],
  ["years", " years"],
]);

function citePrint({ reportedAs, printedUnit }: Observation, unit: string): string {
  const token = reportedAs.replace(/\s+/g, "").replace(/(\d)[,，](?=\d)/g, "$1");
  if (!/^(?:近|约|超过?|逾|不到|不足)?[\d.〇零一二三四五六七八九十百千万亿余多]/.test(token)) {
    return `“${token}”`;
  }
  return /[\d万亿余多]$/.test(token) ? `${token}${printedUnit ?? unit}` : token;
}
