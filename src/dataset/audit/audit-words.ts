import type { Bilingual } from "../contract/bilingual.ts";
import type { Observation } from "../contract/observation.ts";

/** A figure as the audit cites it: the printed token in Chinese, the number in English. */
export function citeFigure({ reportedAs, value }: Observation): Bilingual {
  return { zh: `“${reportedAs}”`, en: value === null ? `“${reportedAs}”` : writeNumber(value) };
}

/** Texts joined as a list, in each language. */
export function joinTexts(texts: readonly Bilingual[], zh = "、", en = ", "): Bilingual {
  return { zh: texts.map((text) => text.zh).join(zh), en: texts.map((text) => text.en).join(en) };
}

/** A number with thousands separators. */
export function writeNumber(value: number): string {
  const text = String(value);
  if (Math.abs(value) < 1000 || text.includes("e")) return text;
  const [whole = "", fraction] = text.split(".");
  let grouped = whole;
  for (let at = whole.length - 3; at > (value < 0 ? 1 : 0); at -= 3) {
    grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  }
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A period text in words: `2023/2024-04` is 2023年至2024年4月, 2023 to 2024-04. */
export function writePeriod(text: string): Bilingual {
  const [first = "", last] = text.split("/");
  if (last === undefined) return { zh: writeDate(first), en: first };
  if (first === "..") return { zh: `截至${writeDate(last)}`, en: `up to ${last}` };
  return { zh: `${writeDate(first)}至${writeDate(last)}`, en: `${first} to ${last}` };
}

/** The last calendar year a period touches. */
export function lastYear({ period }: Observation): number {
  return Number(period.end.slice(0, 4));
}

function writeDate(date: string): string {
  const units = ["年", "月", "日"];
  return date
    .split("-")
    .map((part, index) => `${Number(part)}${units[index] ?? ""}`)
    .join("");
}
