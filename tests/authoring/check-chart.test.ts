import { describe, expect, it } from "vitest";
import { findChartProblems } from "#authoring/check-chart.ts";
import { chartProblems } from "#authoring/problems.ts";
import { frozenDataset } from "../charts/helpers/published-charts.ts";

const data = frozenDataset();

const good = `id: a-chart
kind: trend-line
topic: accidents
title:
  zh: 道路死亡从{road-deaths.china.2003}到{road-deaths.china.2011}
  en: "Road deaths: {road-deaths.china.2003}, then {road-deaths.china.2011}"
metrics: [road-deaths]
areas: [china]
period: { from: 2003, to: 2011 }
`;

/** What is told of a text: `line:column code text`. */
function told(text: string, name = "a-chart.yaml"): readonly string[] {
  return findChartProblems([{ name, text }], data).map(
    (problem) => `${problem.line}:${problem.column} ${problem.code} ${problem.text}`,
  );
}

function edit(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`the good chart has no ${from}`);
  return good.replace(from, to);
}

/** One slip an editor may make, and what is told of it. */
const slips: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  ["kind: trend-line", "kind: trendline", "2:7 choice-unknown trendline"],
  ["kind: trend-line\n", "", "1:1 key-missing kind"],
  ["id: a-chart", "id: A chart", "1:5 id-malformed A chart"],
  ["id: a-chart", "id: other", "1:5 id-not-file other"],
  ["topic: accidents", "topic: accident", "3:8 topic-unknown accident"],
  ["topic:", "topics:", "1:1 key-missing topic", "3:1 key-unknown topics"],
  ["[road-deaths]", "[road-death]", "7:11 metric-unknown road-death"],
  ["[china]", "[chna]", "8:9 area-unknown chna"],
  ["[china]", "china", "8:8 value-wrong china"],
  ["areas: [china]\n", "", "1:1 areas-missing areas"],
  ["from: 2003", "from: 2013", "9:1 period-backwards "],
  ["from: 2003", "from: early", "9:17 value-wrong early"],
  ["from: 2003", "from: 203", "9:17 value-wrong 203"],
  ["2003}到", "2033}到", "5:12 figure-unknown road-deaths.china.2033"],
  ["2003}到", "2006}到", "5:12 figure-shared road-deaths.china.2006"],
  ["2003}到", "2003|spoken}到", "5:12 form-unknown road-deaths.china.2003|spoken"],
  ["到{", "到8万到{", "5:37 number-unbound 8万"],
  ["2003}到", "2003到", "5:12 brace-alone 道路死亡", "5:31 number-unbound 2003"],
  ['en: "Road deaths:', "en: Road deaths:", "6:7 yaml-colon ", "6:44 yaml-colon "],
  ['2011}"', "2011}", "10:1 yaml-quote "],
  [
    "metrics:",
    "holds: [{ is: rose, of: [road-deaths.china.2003, road-deaths.china.2011] }]\nmetrics:",
    "7:15 finding-refused rose road-deaths.china.2003 road-deaths.china.2011",
  ],
  [
    "metrics:",
    "holds: [{ is: fell, of: [road-deaths.china.2003, road-deaths.china.2033] }]\nmetrics:",
    "7:50 figure-unknown road-deaths.china.2033",
  ],
  [
    "metrics:",
    "holds: [{ is: none, of: [road-death.china] }]\nmetrics:",
    "7:26 series-unknown road-death.china",
  ],
  ["道路死亡从", "道路死亡下降，从", "5:7 claim-unheld 下降"],
  ["metrics:", "metrics: [fires]\nmetrics:", "8:1 key-repeated metrics"],
  ["areas:", "\tareas:", "8:1 yaml-indent "],
  ["[road-deaths]", "[road-deaths, fires]", "7:24 units-differ fires"],
  ["period:", "options: { scale: x }\nperiod:", "9:12 option-foreign scale"],
  ["kind: trend-line", "kind: indexed-trend", "1:1 option-missing base"],
  ["period:", "options: { label: al }\nperiod:", "9:19 choice-unknown al"],
  ["period:", "options: { labels: all }\nperiod:", "9:12 key-unknown labels"],
  [
    "kind: trend-line",
    "kind: events-trend\noptions: { events: [pass-mark-900, pass-mark] }",
    "3:36 event-unknown pass-mark",
  ],
  [
    "kind: trend-line",
    "kind: reporting-heatmap\noptions: { local: [china, huzou] }",
    "3:27 area-unknown huzou",
  ],
  [
    "kind: trend-line",
    "kind: part-to-whole\noptions: { whole: fires, parts: [{ metric: fire, within: fires }] }",
    "3:44 metric-unknown fire",
  ],
  [
    "kind: trend-line",
    "kind: part-to-whole\noptions: { whole: fires, parts: [{ metrics: fires }] }",
    "3:34 key-missing metric",
    "3:36 key-unknown metrics",
  ],
  [
    "period:",
    "series:\n  - { metric: road-deaths, area: china, periods: [1999] }\nperiod:",
    "10:51 period-unknown 1999",
  ],
];

describe("findChartProblems", () => {
  it("has nothing to say of a chart that is right", () => {
    expect(told(good)).toEqual([]);
  });

  it.each(slips.map(([from, to, ...expected]) => ({ from, to, expected })))(
    "tells what is wrong where $from becomes $to",
    ({ from, to, expected }) => {
      const found = told(edit(from, to));
      expect(found).toHaveLength(expected.length);
      found.forEach((line, index) => {
        expect(line.startsWith(expected[index] ?? "?"), line).toBe(true);
      });
    },
  );

  it("tells all mistakes of all files at once, in order", () => {
    const wrong = edit("kind: trend-line", "kind: trendline").replace("[china]", "china");
    const files = ["b.yaml", "a.yaml"].map((name) => ({ name, text: wrong }));
    const found = findChartProblems(files, data).map(
      ({ file, line, code }) => `${file}:${line} ${code}`,
    );
    expect(found).toEqual([
      "a.yaml:2 choice-unknown",
      "a.yaml:8 value-wrong",
      "b.yaml:2 choice-unknown",
      "b.yaml:8 value-wrong",
    ]);
  });

  it("says of an empty file, a list and a full-width colon that they are no chart", () => {
    for (const text of ["", "- a\n- b\n", "id：a-chart\n"])
      expect(told(text).map((line) => line.split(" ")[1])).toEqual(["chart-empty"]);
  });

  it("says everything in both languages, with nothing left to fill in", () => {
    const texts = slips.map(([from, to]) => edit(from, to));
    const problems = texts.flatMap((text) =>
      findChartProblems([{ name: "a-chart.yaml", text }], data),
    );
    for (const { message, mend } of problems)
      for (const words of [message, mend]) {
        expect(words.zh).toMatch(/\p{Script=Han}/u);
        expect(words.en).toMatch(/[a-z]{3}/);
        expect(words.zh + words.en).not.toMatch(/\{\w+\}|undefined/);
      }
  });

  it("names the mend of every problem in both languages", () => {
    for (const { mend, message } of Object.values(chartProblems)) {
      expect(mend.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
