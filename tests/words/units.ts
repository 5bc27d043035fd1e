import type { Unit } from "#model/vocabulary.ts";

/** The units that figures in these tests are said in. */
export const units = {
  yuan: unit("yuan", "元", "yuan", "yuan"),
  firms: unit("firms", "家", "firm", "firms"),
  persons: unit("persons", "人", "person", "people"),
  cases: unit("cases", "起", "case", "cases"),
  disputes: unit("disputes", "件", "dispute", "disputes"),
  minutes: unit("minutes", "分钟", "minute", "minutes"),
  years: unit("years", "年", "year", "years"),
  places: unit("places", "位", "place", "places"),
  percent: unit("percent", "%", "percent", "percent"),
  points: unit("percentage-points", "个百分点", "percentage point", "percentage points"),
};

function unit(id: string, zh: string, enOne: string, enMany: string): Unit {
  return { id, name: { zh, enOne, enMany } };
}
