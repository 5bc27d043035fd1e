import type { Bilingual, Language } from "#dataset/contract/bilingual.ts";
import { languages } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { shortId } from "#dataset/selecting/index-observations.ts";
import { describeSuggestion, nearestName } from "#dataset/reading/suggest-name.ts";
import { findUnboundNumbers } from "#words/unbound-numbers.ts";
import type { ChartDeclaration } from "../declaration.ts";
import { offsetOf, spanOf, type ChartFile, type Path, type ReportAt } from "./chart-file.ts";

/** The figures that texts may name: by whole id, and by short id with all that share it. */
export interface NamedFigures {
  readonly byId: ReadonlyMap<string, Observation>;
  readonly byShortId: ReadonlyMap<string, readonly Observation[]>;
}

/** The observations as texts name them. */
export function nameFigures(observations: readonly Observation[]): NamedFigures {
  return {
    byId: new Map(observations.map((row) => [row.id, row])),
    byShortId: Map.groupBy(observations, (row) => shortId(row.id)),
  };
}

/** Whether every number of a chart's title, subtitle and notes is bound to an observation that exists. */
export function checkTexts(
  file: ChartFile,
  chart: ChartDeclaration,
  figures: NamedFigures,
  report: ReportAt,
): void {
  const texts: readonly { readonly path: Path; readonly text: Bilingual }[] = [
    { path: ["title"], text: chart.title },
    ...(chart.subtitle ? [{ path: ["subtitle"], text: chart.subtitle }] : []),
    ...chart.notes.map((text, at) => ({ path: ["notes", at], text })),
  ];
  for (const { path, text } of texts)
    for (const lang of languages)
      checkText(file, [...path, lang], text[lang], lang, figures, report);
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
  report: ReportAt,
): void {
  const [start, end] = spanOf(file, path);
  const source = file.text.slice(start, end);
  /** Where a piece of the text stands in the file; an escape may hide it, then the text's start. */
  const placeOf = (piece: string, from = 0): number => {
    const inside = source.indexOf(piece, from);
    return inside < 0 ? offsetOf(file, path) : start + inside;
  };
  for (const [written, content = ""] of text.matchAll(placeholder))
    if (!content.startsWith("="))
      checkFigure(content, figures, (code, name, details) => {
        report(code, placeOf(written), name, details);
      });
  const prose = text.replace(placeholder, "\u2060");
  const brace = /[{}]/.exec(prose)?.[0];
  if (brace) report("brace-alone", placeOf(brace), text, { example });
  for (const number of findUnboundNumbers(prose, lang)) {
    const literal = `{=${number.text}}`;
    const place = placeOf(number.text, offsetWithin(source, number.text, text));
    report("number-unbound", place, number.text, { example, literal });
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
  details?: Parameters<ReportAt>[3],
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
