import { ChartError } from "#charts/chart-error.ts";
import { allOptions } from "#charts/declaration.ts";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import { chartModel } from "#charts/draw-chart.ts";
import { sizeOf } from "#charts/drawing.ts";
import { findUnheld, maybeSeries, readFinding } from "#charts/holds.ts";
import { kindOf } from "#charts/kinds/index.ts";
import { checkFinding } from "#dataset/finding/check.ts";
import { type DatasetIndex, indexDataset, shortId } from "#dataset/index.ts";
import { type Bilingual, type Language, languages } from "#model/bilingual.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { Problem } from "#problems/problem.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { findLooseNumbers } from "#words/prose/lint.ts";
import {
  type ChartFile,
  maybeOffsetOfText,
  parseChartFile,
  type Path,
  spanOf,
} from "./chart-file.ts";
import { readDeclaration, checkYaml } from "./read-declaration.ts";

/** Whether every id that a chart names is somebody's, and every period one that has a figure. */
function checkIds(file: ChartFile, chart: ChartDeclaration, data: Dataset): void {
  const known = {
    metric: data.metrics.map(({ id }) => id),
    area: data.areas.map(({ id }) => id),
    topic: data.topics.map(({ id }) => id),
    event: data.events.map(({ id }) => id),
    scale: [...new Set(data.scales.map(({ scale }) => scale))],
  };
  const check = (what: keyof typeof known, id: string, path: Path): void => {
    if (known[what].includes(id)) return;
    const suggestion = describeSuggestion(nearestName(id, known[what]));
    file.report(`${what}-unknown`, path, id, { suggestion });
  };
  const options: Readonly<Record<string, unknown>> = chart.options;
  check("topic", chart.topic, ["topic"]);
  chart.metrics.forEach((id, at) => {
    check("metric", id, ["metrics", at]);
  });
  chart.areas.forEach((id, at) => {
    check("area", id, ["areas", at]);
  });
  chart.series.forEach(({ metric, area }, at) => {
    check("metric", metric, ["series", at, "metric"]);
    check("area", area, ["series", at, "area"]);
  });
  for (const [name, { names }] of allOptions)
    for (const { text, path } of textsIn(options[name], ["options", name]))
      if (names) check(names, text, path);
  checkPeriods(file, chart, data);
}

/** Every text of an option's value, with where it stands. */
function textsIn(value: unknown, path: Path): readonly { text: string; path: Path }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function checkPeriods(file: ChartFile, chart: ChartDeclaration, data: Dataset): void {
  const { observations } = indexDataset(data);
  chart.series.forEach(({ metric, area, periods = [] }, at) => {
    const series = `${metric}.${area}`;
    const known = observations.of(metric, area).map((row) => row.period.text);
    periods.forEach((period, place) => {
      if (known.length === 0 || known.includes(period)) return;
      const path = ["series", at, "periods", place];
      file.report("period-unknown", path, period, { series, known: known.join(", ") });
    });
  });
}

/** The figures that texts may name: by whole id, and by short id with all that share it. */
export interface NamedFigures {
  readonly byId: ReadonlyMap<string, Observation>;
  readonly byShortId: ReadonlyMap<string, readonly Observation[]>;
}

/** The observations as texts name them; a copy does not count beside an original. */
export function nameFigures({ observations, sources }: Dataset): NamedFigures {
  const copies = new Set(sources.flatMap(({ id, kind }) => (kind === "copy" ? id : [])));
  const short = [...Map.groupBy(observations, (row) => shortId(row.id))].map(([id, rows]) => {
    const originals = rows.filter(({ source }) => !copies.has(source));
    return [id, originals.length > 0 ? originals : rows] as const;
  });
  return { byId: new Map(observations.map((row) => [row.id, row])), byShortId: new Map(short) };
}

/** Whether every number of a chart's title, subtitle and notes is bound to an observation that exists. */
function checkTexts(file: ChartFile, chart: ChartDeclaration, figures: NamedFigures): void {
  const texts: readonly { readonly path: Path; readonly text: Bilingual }[] = [
    { path: ["title"], text: chart.title },
    ...(chart.subtitle ? [{ path: ["subtitle"], text: chart.subtitle }] : []),
    ...chart.notes.map((text, at) => ({ path: ["notes", at], text })),
  ];
  for (const { path, text } of texts)
    for (const lang of languages) checkText(file, [...path, lang], text[lang], lang, figures);
}

const placeholder = /\{([^{}]*)\}/g;
const forms = ["magnitude", "signed", "worded", "year"];
const example = "{grids.xiuzhou.2012}";

function checkText(
  file: ChartFile,
  path: Path,
  text: string,
  lang: Language,
  figures: NamedFigures,
): void {
  const [start, end] = spanOf(file, path);
  const source = file.text.slice(start, end);
  /** Where a piece of the text stands in the file; an escape may hide it, then the text's start. */
  const placeOf = (piece: string, from = 0): number | Path => {
    const inside = source.indexOf(piece, from);
    return inside < 0 ? path : start + inside;
  };
  for (const [written, content = ""] of text.matchAll(placeholder))
    if (!content.startsWith("="))
      checkFigure(content, figures, (code, name, details) => {
        file.report(code, placeOf(written), name, details);
      });
  const prose = text.replace(placeholder, "\u2060");
  const brace = /[{}]/.exec(prose)?.[0];
  if (brace) file.report("brace-alone", placeOf(brace), text, { example });
  for (const number of findLooseNumbers(prose, lang)) {
    const literal = `{=${number.text}}`;
    const place = placeOf(number.text, offsetWithin(source, number.text, text));
    file.report("number-unbound", place, number.text, { example, literal });
  }
}

/** Past the placeholders: a number may stand in an id as well, which is not the one meant. */
function offsetWithin(source: string, number: string, text: string): number {
  const masked = text.replace(placeholder, (all) => "\u2060".repeat(all.length));
  const at = masked.indexOf(number);
  const lead = source.startsWith('"') || source.startsWith("'") ? 1 : 0;
  return at < 0 || source.includes("\n") ? 0 : at + lead;
}

type Tell = (
  code: "figure-unknown" | "figure-shared" | "form-unknown" | "figure-of-years",
  text: string,
  details?: Parameters<ChartFile["report"]>[3],
) => void;

function checkFigure(content: string, figures: NamedFigures, tell: Tell): void {
  const [id = "", form = "signed", ...more] = content.split("|").map((part) => part.trim());
  if (more.length > 0 || !forms.includes(form)) tell("form-unknown", content);
  const row = figures.byId.get(id);
  const [first, ...others] = figures.byShortId.get(id) ?? [];
  if (!row && others.length > 0 && first) {
    const known = [first, ...others].map((one) => one.id).join(", ");
    tell("figure-shared", id, { known });
  } else if (!row && !first) {
    tell("figure-unknown", id, { suggestion: suggestionFor(id, figures) });
  } else if (form === "year" && !isOfOneYear(row ?? first)) tell("figure-of-years", id);
}

/** The nearest id; where none is near, what is known of the same metric and area. */
function suggestionFor(id: string, figures: NamedFigures): Bilingual {
  const series = `${id.split(".", 2).join(".")}.`;
  const siblings = [...figures.byShortId.keys()].filter((one) => one.startsWith(series));
  const nearest = nearestName(id, siblings.length > 0 ? siblings : figures.byShortId.keys());
  if (nearest !== undefined || siblings.length === 0) return describeSuggestion(nearest);
  const known = siblings.slice(0, 5).join(", ");
  return { zh: `（这一项有：${known}）`, en: ` (there is: ${known})` };
}

function isOfOneYear(row: Observation | undefined): boolean {
  return row?.period.start?.slice(0, 4) === row?.period.end.slice(0, 4);
}

/** A chart's file as an editor saved it: `fraud-falls.yaml` and what it holds. */
export interface SavedChart {
  readonly name: string;
  readonly text: string;
}

/** Every mistake of every file, in order of file and line: YAML, keys, ids, numbers, rules. */
export function findChartProblems(files: readonly SavedChart[], data: Dataset): readonly Problem[] {
  const figures = nameFigures(data);
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((file) => checkChart(file, data, figures));
}

function checkChart(
  { name, text }: SavedChart,
  data: Dataset,
  figures: NamedFigures,
): readonly Problem[] {
  const file = parseChartFile(name, text);
  const { problems } = file;
  checkYaml(file);
  if (problems.length > 0) return problems;
  const chart = readDeclaration(file);
  if (chart) {
    checkIds(file, chart, data);
    const isKnown = problems.length === 0;
    checkTexts(file, chart, figures);
    checkHolds(file, chart, indexDataset(data), figures);
    if (isKnown) checkDrawing(file, chart, data);
  }
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Whether what a title says of change or comparison is borne by figures: each finding of `holds` names
 * figures that exist and is true of them, and no such word stands without one.
 */
function checkHolds(
  file: ChartFile,
  chart: ChartDeclaration,
  index: DatasetIndex,
  figures: NamedFigures,
): void {
  const series = new Set(index.data.observations.map(({ metric, area }) => `${metric}.${area}`));
  chart.holds.forEach((written, at) => {
    const path = ["holds", at];
    const before = file.problems.length;
    written.of.forEach((id, place) => {
      const own = [...path, "of", place];
      if (written.is !== "none")
        checkFigure(id, figures, (code, said, details) => {
          file.report(code, own, said, details);
        });
      else if (maybeSeries(id, index) === null) {
        const suggestion = describeSuggestion(nearestName(id, series));
        file.report("series-unknown", own, id, { suggestion });
      }
    });
    if (file.problems.length > before) return;
    const reason = checkFinding(readFinding(written, index), index);
    const said = `${written.is} ${written.of.join(" ")}`;
    if (reason !== null) file.report("finding-refused", [...path, "is"], said, { reason });
  });
  for (const lang of languages)
    for (const { text, needs } of findUnheld([chart.title[lang]], lang, chart.holds)) {
      const kinds = needs.length === 0 ? "fell" : needs.join(" / ");
      file.report("claim-unheld", ["title", lang], text, { kinds });
    }
}

/** Whether the data and the rules let it be drawn. */
function checkDrawing(file: ChartFile, chart: ChartDeclaration, data: Dataset): void {
  try {
    kindOf(chart.kind).draw(chartModel(chart, data), sizeOf("phone", "zh"));
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    const place = maybeOffsetOfText(file, error.text) ?? ["kind"];
    file.report(error.code, place, error.text, error.details);
  }
}
