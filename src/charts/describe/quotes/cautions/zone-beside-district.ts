import type { Rule } from "../rule.ts";

/** A development zone is no district: the two are never ranked. */
export const zoneBesideDistrict: Rule = ({ model, lang, words }) => {
  const zone = model.series.find((series) => series.area.level === "zone");
  const other = model.series.find((series) =>
    ["district", "county", "city"].includes(series.area.level),
  );
  if (!zone || !other) return [];
  const text = words.zoneBesideDistrict(zone.area.name[lang], other.area.name[lang]);
  return [{ weight: 75, text }];
};
