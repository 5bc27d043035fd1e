import { expect, test } from "vitest";
import { idsOf, rowsOf } from "../helpers/editor-files.ts";

const sources = rowsOf("sources.csv");
const refusedWhole = new Set(
  rowsOf("leads-refused.csv")
    .filter((lead) => lead["metric"] === "" && lead["value"] === "")
    .map((lead) => lead["url"]),
);
const figures = idsOf("topics.csv").flatMap((topic) => rowsOf(`${topic}.csv`));

test("no figure comes from a source that was refused whole", () => {
  const cited = new Set(figures.map((figure) => figure["source"]));
  const refused = sources.filter(({ id, url }) => cited.has(id ?? "") && refusedWhole.has(url));
  expect(refused.map(({ id }) => id)).toEqual([]);
});

test("every source has an address or says why not", () => {
  const silent = sources.filter(({ url, note_zh: zh, note_en: en }) => !url && !(zh && en));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("every figure, claim and event is of a source that is listed", () => {
  const listed = new Set(sources.map(({ id }) => id));
  const rows = [...figures, ...rowsOf("claims.csv"), ...rowsOf("events.csv")];
  expect(rows.filter(({ source }) => !listed.has(source))).toEqual([]);
});

test("fifteen series have eight annual points or more, six of them over fifteen years", () => {
  const series = Map.groupBy(
    figures.filter(({ period, status }) => /^\d{4}$/.test(period ?? "") && status !== "target"),
    ({ metric, area }) => `${metric ?? ""}.${area ?? ""}`,
  );
  const years = [...series.values()].map(
    (rows) => new Set(rows.map(({ period }) => Number(period))),
  );
  const long = years.filter((set) => set.size >= 8);
  const spanning = long.filter((set) => Math.max(...set) - Math.min(...set) + 1 >= 15);
  expect(long.length).toBeGreaterThanOrEqual(15);
  expect(spanning.length).toBeGreaterThanOrEqual(6);
});
