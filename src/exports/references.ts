import type { Language } from "#model/bilingual.ts";
import type { CitedWork } from "#words/citation.ts";
import { type DatasetMetadata, licence } from "./metadata.ts";

/** A work as RIS, for reference managers: lines end as the format wants. */
export function formatRis(work: CitedWork, lang: Language): string {
  const [year = "", month = "", day = ""] = work.date.split("-");
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", "DATA"],
    ["ID", work.key],
    ["AU", work.author === null ? null : `${work.author},`],
    ["TI", work.title],
    ["PY", year],
    ["DA", `${year}/${month}/${day}/`],
    ["M3", work.kind || null],
    ["LA", lang],
    ["UR", work.url],
    ["ER", ""],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}`],
  );
  return `${lines.join("\r\n")}\r\n`;
}

/** A work as CSL-JSON. */
export function cslItem(work: CitedWork, lang: Language) {
  return {
    id: work.key,
    type: work.code === "DS" ? "dataset" : "graphic",
    title: work.title,
    ...(work.author !== null && { author: [{ literal: work.author }], publisher: work.author }),
    issued: {
      "date-parts": [work.date.split("-").map(Number)],
      ...(work.isDateInferred && { circa: true }),
    },
    ...(work.kind !== "" && { genre: work.kind }),
    ...(work.url !== null && { URL: work.url }),
    language: lang === "zh" ? "zh-CN" : "en",
  };
}

/** A dataset as CITATION.cff 1.2.0. Strings are written as JSON, which YAML reads. */
export function citationCff(of: DatasetMetadata): string {
  const entity = { name: of.publisher.en, alias: of.publisher.zh, website: of.publisherUrl };
  const fields: Readonly<Record<string, unknown>> = {
    "cff-version": "1.2.0",
    message:
      "If you use these data, please cite them as below; cite the source of a figure beside it.",
    type: "dataset",
    title: `${of.title.en} (${of.title.zh})`,
    abstract: of.description.en,
    authors: [entity],
    ...(of.version !== null && { version: of.version }),
    "date-released": of.date,
    license: licence.name,
    url: of.homepage,
    "repository-artifact": of.csv,
    keywords: [...of.keywords.en, ...of.keywords.zh],
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}
