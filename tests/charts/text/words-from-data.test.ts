import { describe, expect, it } from "vitest";
import { chartModel, drawChart } from "#charts/draw-chart.ts";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import type { ChartModel } from "#charts/model/types.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { type Language, languages } from "#model/bilingual.ts";
import type { Dataset } from "#model/dataset.ts";
import { countsOf, datesOf, numbersOf, strayNumbers } from "../helpers/numbers-in-words.ts";
import {
  frozenDataset,
  frozenDeclarations,
  publishedDataset,
  publishedDeclarations,
} from "../helpers/published-charts.ts";

const document = createVirtualDocument();
const data = publishedDataset();
const charts = wordsOf(publishedDeclarations(), data);
const frozen = wordsOf(frozenDeclarations(), frozenDataset());

function wordsOf(declarations: readonly ChartDeclaration[], rows: Dataset) {
  return declarations.flatMap((declaration) =>
    languages.map((lang) => {
      const { alt, summary, quotes } = drawChart(declaration, rows, lang, document);
      const model = chartModel(declaration, rows);
      return { id: declaration.id, lang, model, alt, summary, quotes };
    }),
  );
}

describe("words from data", () => {
  it.each(charts)(
    "$id in $lang: every number of summary and alternative text is one of the chart",
    (chart) => {
      const known = numbersOf(chart.model);
      const may = { known, counts: countsOf(chart.model), dates: datesOf(chart.model) };
      expect(strayNumbers(chart.summary, chart.lang, may)).toEqual([]);
      expect(strayNumbers(chart.alt, chart.lang, may)).toEqual([]);
    },
  );

  it.each(charts)("$id in $lang: every figure that may be quoted is one of the chart", (chart) => {
    const may = {
      known: numbersOf(chart.model),
      counts: countsOf(chart.model),
      dates: datesOf(chart.model, data),
    };
    const texts = [...chart.quotes.can, ...chart.quotes.cannot, chart.quotes.sentence];
    // Where a figure is printed is told in the register's words, which have numbers of their own.
    const gaps = chart.model.series.flatMap((series) => series.gaps);
    const places = gaps.map(({ search }) => search?.where[chart.lang] ?? "");
    const own = (text: string): string =>
      withoutQuoted(places.reduce((rest, place) => rest.replace(place, ""), text));
    for (const text of texts) expect(strayNumbers(own(text), chart.lang, may)).toEqual([]);
  });

  it.each(charts)(
    "$id in $lang: rises, falls, highest and lowest hold for every account",
    ({ lang, model, summary }) => {
      for (const claim of claimsIn(summary, lang))
        expect([claim, holds(claim, model)]).toEqual([claim, true]);
    },
  );

  it.each(charts)(
    "$id in $lang ends as a sentence does, with nothing left to fill in",
    ({ lang, summary, quotes }) => {
      expect(summary).toMatch(lang === "zh" ? /。$/ : /\.$/);
      const all = [summary, ...quotes.can, ...quotes.cannot, quotes.sentence];
      for (const text of all)
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|。。|\.\.|，，| {2}|，。|^$/);
    },
  );

  it.each(frozen)(
    "$id in $lang is neither short nor long, of the charts that do not change",
    ({ lang, summary, quotes }) => {
      expect(summary.length).toBeGreaterThan(lang === "zh" ? 50 : 100);
      expect(summary.length).toBeLessThan(lang === "zh" ? 540 : 1450);
      expect(quotes.can.length).toBeGreaterThanOrEqual(2);
      expect(quotes.can.length).toBeLessThanOrEqual(5);
      expect(quotes.cannot.length).toBeGreaterThanOrEqual(2);
      expect(quotes.cannot.length).toBeLessThanOrEqual(5);
    },
  );

  it("says no two charts in the same words", () => {
    for (const key of ["summary", "alt"] as const)
      expect(new Set(charts.map((chart) => chart[key])).size).toBe(charts.length);
    const lists = frozen.map(({ quotes }) => quotes.cannot.join());
    expect(new Set(lists).size).toBe(lists.length);
  });

  it("speaks of enough rises, falls and extremes for this test to mean something", () => {
    const claims = charts.flatMap(({ summary, lang }) => claimsIn(summary, lang));
    expect(claims.filter(({ kind }) => kind === "down").length).toBeGreaterThan(20);
    expect(claims.filter(({ kind }) => kind === "highest").length).toBeGreaterThan(10);
  });

  it("names no cause", () => {
    for (const { summary, alt } of charts)
      expect(summary + alt).not.toMatch(/因为|由于|得益|使得|导致|because|thanks to|owing|due to/);
  });
});

/** Titles of reports that a sentence names hold numbers of their own, and bases what they count. */
function withoutQuoted(text: string): string {
  return text.replace(/《[^》]*》/g, "").replace(/“[^”]*”/g, "");
}

interface Claim {
  readonly kind: "up" | "down" | "highest" | "lowest";
  readonly manner: "yearly" | "steady" | "mixed" | "plain";
  readonly from: number;
  readonly to: number;
}

/** What a paragraph claims of whole years, read back from its words alone. */
function claimsIn(summary: string, lang: Language): readonly Claim[] {
  const ways =
    lang === "zh"
      ? /从(\d{4})年的[^，。；]*?(逐年)?([降减升增])到(\d{4})年的([^。；]*)/g
      : /(fell|rose) (every year, )?from [^.;]*? in (\d{4}) to [^.;]*?(?: in) (\d{4})([^;]*?)(?=\. |;|\.$)/g;
  const claims: Claim[] = [];
  for (const match of summary.matchAll(ways)) {
    const zh = lang === "zh";
    const [from, to] = zh ? [match[1], match[4]] : [match[3], match[4]];
    const verb = (zh ? match[3] : match[1]) ?? "";
    const rest = match[5] ?? "";
    const manner = match[2]
      ? "yearly"
      : /一次比一次|than the one before/.test(rest)
        ? "steady"
        : /其间|on the way/.test(rest)
          ? "mixed"
          : "plain";
    const span = { from: Number(from), to: Number(to) };
    claims.push({ kind: /[降减]|fell/.test(verb) ? "down" : "up", manner, ...span });
    const extremes = zh ? /(\d{4})年最([高低])/g : /(highest|lowest) at [^;]*? in (\d{4})/g;
    for (const one of rest.matchAll(extremes)) {
      const isHigh = /高|highest/.test(one[0]);
      const year = Number(/\d{4}(?!.*\d{4})/.exec(zh ? one[0] : (one[2] ?? ""))?.[0]);
      claims.push({
        kind: isHigh ? "highest" : "lowest",
        manner: "plain",
        from: year,
        to: span.to,
      });
    }
  }
  return claims;
}

/** Whether some series of the chart bears a claim out, by every account of each whole year. */
function holds({ kind, manner, from, to }: Claim, model: ChartModel): boolean {
  return model.series.some((series) => {
    const years = new Map<number, { low: number; high: number }>();
    for (const { wholeYear, observation, target } of series.points) {
      if (wholeYear === null || target) continue;
      const known = years.get(wholeYear) ?? { low: Infinity, high: -Infinity };
      years.set(wholeYear, {
        low: Math.min(known.low, observation.low ?? -Infinity),
        high: Math.max(known.high, observation.high ?? Infinity),
      });
    }
    const within = (year: number): boolean =>
      !series.breaks.some(
        ({ position }) => position > Math.min(year, to) && position <= Math.max(year, to),
      );
    const stretch = [...years].filter(([year]) => within(year)).toSorted(([a], [b]) => a - b);
    const at = new Map(stretch);
    const [first, last] = [at.get(from), at.get(to)];
    if (!first || !last) return false;
    const others = stretch.filter(([year]) => year !== from).map(([, one]) => one);
    if (kind === "highest") return others.every((one) => one.high < first.low);
    if (kind === "lowest") return others.every((one) => one.low > first.high);
    if (stretch[0]?.[0] !== from || stretch.at(-1)?.[0] !== to) return false;
    const below = (a: typeof first, b: typeof first): boolean => a.high < b.low;
    if (!(kind === "down" ? below(last, first) : below(first, last))) return false;
    const steps = stretch.slice(1).map(([year, one], index) => {
      const [yearBefore, before] = stretch[index] ?? [year, one];
      return { gap: year - yearBefore, down: below(one, before), up: below(before, one) };
    });
    if (manner === "mixed") return steps.some((step) => step.down) && steps.some((step) => step.up);
    if (manner === "plain") return true;
    const allOneWay = steps.every((step) => step[kind === "down" ? "down" : "up"]);
    return allOneWay && (manner === "steady" || steps.every((step) => step.gap === 1));
  });
}
