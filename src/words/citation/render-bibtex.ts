import type { Language } from "#dataset/contract/bilingual.ts";
import { type CitedWork, dayOfReading } from "./cited-work.ts";

/**
 * An entry that both BibTeX and biblatex read. Author and title stand in a second pair of braces, so that
 * a body's name is not taken for a person's and no capital is lowered.
 */
export function renderBibtex(work: CitedWork, lang: Language): string {
  const [year = "", month] = work.date.split("-");
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", work.author === null ? null : `{${escapeBibtex(work.author)}}`],
    ["title", `{${escapeBibtex(work.title)}}`],
    ["year", work.isDateInferred ? `[${year}]` : year],
    ["month", month === undefined ? null : String(Number(month))],
    ["howpublished", work.kind === "" ? null : escapeBibtex(work.kind)],
    ["url", work.url === null ? null : escapeUrl(work.url)],
    ["urldate", work.url === null ? null : dayOfReading],
    ["langid", lang === "zh" ? "chinese" : "english"],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${work.key},\n${lines.join(",\n")}\n}`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
};

/** Text in which the signs that TeX acts on are signs again; line breaks become spaces. */
export function escapeBibtex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\~^{}$&#%_]/g, (sign) => escapes[sign] ?? sign);
}

/** An address is read word for word, but its braces must pair, and an entry must not end in it. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
