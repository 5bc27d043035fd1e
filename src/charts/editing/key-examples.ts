import { chartDeclaration } from "../declaration.ts";
import type { Path } from "./chart-file.ts";

/** What may stand at a key of a chart's file, as an editor would write it; `#` is a place in a list. */
export const examples: Readonly<Record<string, string>> = {
  id: "id: fraud-falls",
  kind: "kind: trend-line",
  topic: "topic: fraud",
  title: "title: { zh: …, en: … }",
  "title.zh": "zh: 网格从{grids.xiuzhou.2012}到{grids.xiuzhou.2024-04}",
  "title.en": 'en: "From {grids.xiuzhou.2012} to {grids.xiuzhou.2024-04}"',
  subtitle: "subtitle: { zh: …, en: … }",
  metrics: "metrics: [grids]",
  "metrics.#": "grids",
  areas: "areas: [xiuzhou]",
  "areas.#": "xiuzhou",
  series: "series: [{ metric: grids, area: xiuzhou }]",
  "series.#.metric": "metric: grids",
  "series.#.area": "area: xiuzhou",
  "series.#.label": "label: { zh: …, en: … }",
  "series.#.periods": 'periods: ["2018", "2024"]',
  period: "period: { from: 2004, to: 2024 }",
  "period.from": "from: 2004",
  "period.to": "to: 2024",
  notes: "notes: [{ zh: …, en: … }]",
  "notes.#.zh": "zh: 中间各年未见。",
  "notes.#.en": "en: The years between were not found.",
  options: "options: { label: all }",
  "options.label": "label: all",
  "options.axis": "axis: data",
  "options.base": "base: 2004",
  "options.events": "events: [pass-mark-900]",
  "options.order": "order: given",
  "options.panel": "panel: line",
  "options.totals": "totals: false",
  "options.until": "until: 100",
  "options.scale": "scale: ding-tier",
  "options.counted": "counted: named",
  "options.whole": "whole: public-matters-received",
  "options.parts": "parts: [{ metric: public-consultations }]",
  "options.wide": "wide: false",
  "options.local": "local: [huzhou]",
};

/** The keys that may stand under a path; none where the path holds no keys. */
export function keysAt(path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(chartDeclaration.shape);
  const wanted = path.map((step) => (typeof step === "number" ? "#" : step)).join(".");
  const bilingual = ["zh", "en"];
  const byPath: Readonly<Record<string, readonly string[]>> = {
    title: bilingual,
    subtitle: bilingual,
    "notes.#": bilingual,
    "series.#.label": bilingual,
    "series.#": ["metric", "area", "label", "periods"],
    period: ["from", "to"],
    options: optionNames,
    "options.parts.#": ["metric", "within"],
  };
  return byPath[wanted] ?? [];
}

const optionNames = Object.keys(examples).flatMap((key) => /^options\.(\w+)$/.exec(key)?.[1] ?? []);
