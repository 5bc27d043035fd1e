import { describe, expect, it } from "vitest";
import { placeFlags, type WantedFlag } from "#charts/marks/flag-labels.ts";

function flag(text: string, x: number, width: number): WantedFlag<string> {
  const places = [
    { x, anchor: "end" as const },
    { x, anchor: "start" as const },
  ];
  return { subject: text, text, width, places };
}

describe("placeFlags", () => {
  it("hangs labels with no rule through another's text", () => {
    const wanted = [
      flag("a", 440, 210),
      flag("b", 440, 170),
      flag("c", 590, 170),
      flag("d", 615, 180),
      flag("e", 640, 180),
    ];
    const widths = new Map(wanted.map((one) => [one.text, one.width]));
    const hung = placeFlags(wanted, 720);
    for (const near of hung)
      for (const far of hung.filter((one) => one.tier > near.tier)) {
        const width = widths.get(near.text) ?? 0;
        const left = near.anchor === "start" ? near.x : near.x - width;
        expect(far.x <= left || far.x >= left + width, `${far.text} through ${near.text}`).toBe(
          true,
        );
      }
  });

  it("keeps labels within the drawing where one of their places is", () => {
    const [only] = placeFlags([flag("a", 50, 120)], 300);
    expect(only).toMatchObject({ anchor: "start", tier: 0 });
  });
});
