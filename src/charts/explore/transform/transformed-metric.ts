import type { Bilingual } from "#model/bilingual.ts";
import type { Metric, Unit } from "#model/vocabulary.ts";
import { exploreWords } from "#words/index.ts";
import type { View } from "../view.ts";

/** Residents that a count is divided by; money is divided among them one by one. */
export function residentsPer(unit: Unit): number {
  return unit.id === "yuan" ? 1 : 100_000;
}

/** A metric and its unit as they read in the chosen reckoning; under its own id. */
export function transformedMetric(
  metric: Metric,
  unit: Unit,
  view: View,
): { readonly metric: Metric; readonly unit: Unit } {
  switch (view.as) {
    case "absolute":
      return { metric, unit };
    case "indexed": {
      const points = { id: "index-points", name: { zh: "点", enOne: "point", enMany: "points" } };
      const name = both((lang) =>
        exploreWords(lang).names.indexed(metric.name[lang], view.base ?? 0),
      );
      return { metric: { ...metric, name, unit: points.id, measure: "rate" }, unit: points };
    }
    case "resident": {
      const rate = rateUnit(unit);
      const name = both((lang) =>
        exploreWords(lang).names.resident(metric.name[lang], residentsPer(unit)),
      );
      return { metric: { ...metric, name, unit: rate.id, measure: "rate" }, unit: rate };
    }
    case "change": {
      const percent = { id: "percent", name: { zh: "%", enOne: "percent", enMany: "percent" } };
      const name = both((lang) => exploreWords(lang).names.change(metric.name[lang]));
      return { metric: { ...metric, name, unit: percent.id, measure: "change" }, unit: percent };
    }
  }
}

function rateUnit({ id, name }: Unit): Unit {
  const per = residentsPer({ id, name });
  const ending = exploreWords("en").perResidents(per);
  return {
    id: `${id}-per-resident`,
    name: {
      zh: `${name.zh}/${exploreWords("zh").perResidents(per)}`,
      enOne: `${name.enOne} ${ending}`,
      enMany: `${name.enMany} ${ending}`,
    },
  };
}

function both(say: (lang: "zh" | "en") => string): Bilingual {
  return { zh: say("zh"), en: say("en") };
}
