import { describe, expect, it } from "vitest";
import { shareTitle } from "#words/share-title.ts";

describe("shareTitle", () => {
  it("leaves alone what is short enough", () => {
    expect(shareTitle("a".repeat(70))).toBe("a".repeat(70));
  });

  it.each([
    [
      "Deaths on Zhejiang’s roads fell from 7,549 to 5,011, but not all of the fall of 2016 is one",
      "Deaths on Zhejiang’s roads fell from 7,549 to 5,011…",
    ],
    [
      "Deaths on the roads of Zhejiang fell from 7,549 in 2004 to not even 1,200 in the year of 2023",
      "Deaths on the roads of Zhejiang fell from 7,549 in 2004 to not even…",
    ],
    [`${"字".repeat(40)}，${"字".repeat(40)}`, `${"字".repeat(40)}…`],
    ["字".repeat(90), `${"字".repeat(69)}…`],
  ])("ends %s after a clause, else after a word", (title, shared) => {
    expect(shareTitle(title)).toBe(shared);
    expect(shared.length).toBeLessThanOrEqual(70);
  });
});
