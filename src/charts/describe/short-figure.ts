import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";

/** Words that bound a number in a label; the full reading stands in the table. */
const before: Readonly<Record<Language, Readonly<Record<Observation["qualifier"], string>>>> = {
  zh: { exact: "", approx: "约", at_least: "超", at_most: "不足" },
  en: { exact: "", approx: "about ", at_least: "over ", at_most: "under " },
};

const fall: Readonly<Record<Language, string>> = { zh: "降", en: "down " };

/**
 * A figure as short as a label beside its mark can be: `约2万`, `over 98%`, `19`.
 * @param withUnit adds the percent sign of rates; other units stand at the axis
 */
export function shortFigure(row: Observation, lang: Language): string {
  const sign = row.unit === "percent" ? "%" : "";
  if (row.value === null) {
    const low = row.low === null ? "" : shortNumber(row.low, lang);
    const high = row.high === null ? "" : shortNumber(row.high, lang);
    return `${low}–${high}${sign}`;
  }
  const bound = before[lang][row.qualifier];
  // "over −30%" would be read the wrong way round: the qualifier bounds the size of the fall.
  if (row.value < 0 && bound !== "")
    return `${fall[lang]}${bound}${shortNumber(-row.value, lang)}${sign}`;
  return bound + shortNumber(row.value, lang) + sign;
}

/** A number without its unit: exact below a million, then in 万, 亿 or million with three digits. */
export function shortNumber(value: number, lang: Language): string {
  const size = Math.abs(value);
  if (lang === "zh") {
    if (size >= 1e8) return `${digits(value / 1e8)}亿`;
    if (size >= 1e5 && value % 1e4 === 0) return `${digits(value / 1e4)}万`;
    if (size >= 1e6) return `${digits(value / 1e4)}万`;
    return plain(value);
  }
  if (size >= 1e9) return `${digits(value / 1e9)} bn`;
  if (size >= 1e6) return `${digits(value / 1e6)} m`;
  return plain(value);
}

/** Thousands separated by commas, a true minus sign, decimals as they are. */
export function plain(value: number): string {
  const rounded = Math.round(Math.abs(value) * 1e6) / 1e6;
  const [whole = "0", fraction] = rounded.toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

function digits(value: number): string {
  const size = Math.abs(value);
  const places = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return plain(Math.round(value * 10 ** places) / 10 ** places);
}
