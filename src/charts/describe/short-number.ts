import type { Language } from "#dataset/contract/bilingual.ts";

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
