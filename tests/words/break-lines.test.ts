import { describe, expect, test } from "vitest";
import { breakLines } from "#words/markup.ts";

describe("breakLines(text)", () => {
  test("breaks between clauses, their marks kept", () => {
    const clauses = breakLines("两地都报告电诈发案下降，起数都未见").map((words) => words.join(""));
    expect(clauses).toEqual(["两地都报告电诈发案下降，", "起数都未见"]);
  });

  test("loses and adds nothing", () => {
    for (const text of ["湖州“1+N”平安法治平台入选", "秀洲的网格从625个到753个", "Two towns"]) {
      expect(breakLines(text).flat().join("")).toBe(text);
    }
  });

  test("keeps a word, a figure with its unit, and a quotation's signs together", () => {
    const words = breakLines("秀洲第一支“红马甲”巡防队出发，达标分由850分提高到900分").flat();
    expect(words).not.toContain("红");
    expect(words.some((word) => /^[”，。]/u.test(word))).toBe(false);
    expect(words.some((word) => /\d$/u.test(word))).toBe(false);
    expect(words.some((word) => word.startsWith("“"))).toBe(true);
  });

  test("leaves a text without Chinese characters whole", () => {
    expect(breakLines("What was said, and what was not")).toEqual([
      ["What was said, and what was not"],
    ]);
  });
});
