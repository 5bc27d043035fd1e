import { describe, expect, it } from "vitest";
import { placeFlags } from "#charts/marks/flag-labels.ts";
import { placeLabels, textWidth, wrapText } from "#charts/marks/labels.ts";

const bounds = { left: 0, top: 0, right: 100, bottom: 100 };
const label = (subject: string, ...xs: number[]) => ({
  subject,
  text: subject,
  width: 20,
  height: 10,
  places: xs.map((x) => ({ x, y: 50, anchor: "start" as const })),
});

describe("placeLabels", () => {
  it("takes the first free place, and gives back what finds none", () => {
    const { placed, unplaced } = placeLabels(
      [label("a", 0), label("b", 10, 30), label("c", 15, 95)],
      [],
      bounds,
    );
    expect(placed.map((one) => [one.subject, one.x])).toEqual([
      ["a", 0],
      ["b", 30],
    ]);
    expect(unplaced).toEqual(["c"]);
  });

  it("keeps off what is drawn", () => {
    const line = { left: 0, right: 40, top: 48, bottom: 52 };
    expect(placeLabels([label("a", 0, 50)], [line], bounds).placed[0]?.x).toBe(50);
  });
});

describe("placeFlags", () => {
  it("lets no rule cross another's text", () => {
    const flag = (subject: string, x: number) => ({
      subject,
      text: subject,
      width: 40,
      places: [{ x, anchor: "end" as const }],
    });
    const flags = placeFlags([flag("a", 50), flag("b", 60), flag("c", 100)], 100);
    expect(flags.map((one) => one.tier)).toEqual([0, 1, 0]);
  });
});

describe("wrapText", () => {
  it("breaks Chinese between letters, but never before a full stop", () => {
    expect(wrapText("电信网络诈骗发案数。", 50, 10)).toBe("电信网络诈\n骗发案数。");
    expect(wrapText("平安平安平安。", 60, 10)).toBe("平安平安平\n安。");
  });

  it("breaks English at spaces", () => {
    expect(wrapText("losses recovered by the police", 80, 10)).toBe(
      "losses\nrecovered by\nthe police",
    );
  });

  it("loses no letter and keeps within the width", () => {
    const text = "嘉兴经济技术开发区（国际商务区）Jiaxing zone 2023";
    const wrapped = wrapText(text, 90, 12);
    expect(wrapped.replaceAll("\n", "").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of wrapped.split("\n")) expect(textWidth(line, 12)).toBeLessThanOrEqual(102);
  });
});
