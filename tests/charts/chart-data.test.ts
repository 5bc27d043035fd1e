import { expect, it } from "vitest";
import { type ChartData, indexChartData } from "#charts/model/chart-data.ts";
import type { DefinitionBreak } from "#model/statements.ts";
import { makeArea } from "../helpers/make-rows.ts";

const change = (metric: string, area: string): DefinitionBreak => ({
  metric,
  area,
  from: "2013",
  note: { zh: "", en: "" },
  source: "source",
});

it("indexChartData(data).breaksOf finds what concerns a place: its own and those above it", () => {
  const national = change("fires", "china");
  const data: ChartData = {
    observations: [],
    metrics: [],
    units: [],
    scales: [],
    searched: [],
    sources: [],
    claims: [],
    events: [],
    areas: [makeArea("china", null, "nation"), makeArea("zhejiang", "china", "province")],
    breaks: [national, change("deaths", "china"), change("fires", "elsewhere")],
  };
  expect(indexChartData(data).breaksOf("fires", "zhejiang")).toEqual([national]);
});
