import { describe, expect, it } from "vitest";
import { parseDeclaration } from "#charts/declaration.ts";
import { changesOnDesk, type DeskProject } from "#intake/desk/changes.ts";
import { normaliseTexts } from "#intake/desk/tell.ts";
import { validTexts } from "../helpers/data-folder.ts";

const chart = (id: string, title: string, more: object = {}) =>
  parseDeclaration({
    ...{ id, kind: "trend-line", topic: "fraud", metrics: ["fraud-cases"], areas: ["xiuzhou"] },
    title: { zh: title, en: title },
    ...more,
  });

const project: DeskProject = {
  charts: [
    chart("fraud-cases", "秀洲的诈骗案件"),
    chart("fraud-to-2023", "到2023年", { period: { from: 2020, to: 2023 } }),
    chart("bound", "秀洲2023年{fraud-cases.xiuzhou.2023}"),
    chart("elsewhere", "破案率", { metrics: ["fraud-solved"], areas: ["huzhou"] }),
  ],
  stories: [
    ...(["zh", "en"] as const).map((lang) => ({
      ...{ id: "fraud", lang, title: `故事 ${lang}` },
      text: 'import X from "x";\n\n止损<Fig id="fraud-loss-prevented.huzhou.2024" />。别的不变。',
    })),
  ],
};
const folder = validTexts();
const base = normaliseTexts(folder);
const fraud = folder.get("fraud.csv") ?? "";

function changes(from: string | RegExp, to: string) {
  const now = normaliseTexts(new Map(folder).set("fraud.csv", fraud.replace(from, to)));
  if (now.dataset === null) throw new Error(now.problems.map(({ code }) => code).join());
  return changesOnDesk(project, base, now, "zh");
}

const row = /(fraud-cases,xiuzhou,)2023([^\n]*)1200起([^\n]*\n)/;

describe("what the desk tells of changes", () => {
  it("is nothing where only the order of rows differs", () => {
    const [header, first, second, ...rest] = fraud.split("\n");
    const said = changes(fraud, [header, second, first, ...rest].join("\n"));
    expect(said).toEqual({ charts: [], stories: [], broken: [], ended: [], audit: [] });
  });

  it("are the charts that show a new figure, by name and words, and no others", () => {
    const { charts, stories, broken, ended } = changes(row, "$&$12024$21250起$3");
    expect(charts.map(({ id }) => id)).toEqual(["fraud-cases", "bound"]);
    expect(charts[0]?.title).toBe("秀洲的诈骗案件");
    expect(charts[0]?.added.join()).toContain("1,250");
    expect([stories, broken]).toEqual([[], []]);
    expect(ended).toEqual([{ chart: "fraud-to-2023", until: 2023, newest: 2024 }]);
  });

  it("are the sentences of stories, before and after, in the reader's language", () => {
    const { stories } = changes(",1.1,亿元", ",1.2,亿元");
    expect(stories).toEqual([
      {
        ...{ id: "fraud", title: "故事 zh" },
        removed: ["止损1.1亿元。"],
        added: ["止损1.2亿元。"],
      },
    ]);
  });

  it("are charts that cannot be drawn any more, with the reason", () => {
    const again = "fraud-cases,xiuzhou,2023,,stated,,,1300起,,parsed,reported,,,report-2025,,,,\n";
    const { broken } = changes(row, `$&${again}`);
    expect(broken).toEqual([
      { id: "bound", message: expect.stringContaining("fraud-cases.xiuzhou.2023") as string },
    ]);
  });
});
