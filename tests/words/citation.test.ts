import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CitedWork, citeWork } from "#words/citation.ts";

const chart: CitedWork = {
  key: "twenty-years-chart-fraud-falls",
  author: "平安廿年",
  title: "两地都报告下降，起数都未见",
  kind: "图表",
  code: "EB",
  date: "2026-11-23",
  isDateInferred: false,
  url: "https://twenty-years.example/charts/fraud-falls/",
};
const article: CitedWork = {
  ...chart,
  key: "xiuzhou-2024",
  author: "浙江法治报",
  title: "秀洲：二十年平安图？",
  kind: "",
  code: "N",
  date: "2024-04",
  url: null,
};

describe("by author and date", () => {
  it.each([
    [
      chart,
      "zh",
      "平安廿年. (2026年11月23日). 两地都报告下降，起数都未见[图表]. https://twenty-years.example/charts/fraud-falls/",
    ],
    [
      { ...chart, author: "Twenty Years", title: "Both fell", kind: "Chart" },
      "en",
      "Twenty Years. (2026, November 23). Both fell [Chart]. https://twenty-years.example/charts/fraud-falls/",
    ],
    [article, "zh", "浙江法治报. (2024年4月). 秀洲：二十年平安图？"],
    [
      { ...article, author: null, isDateInferred: true },
      "zh",
      "秀洲：二十年平安图？ (约2024年4月).",
    ],
    [
      { ...article, isDateInferred: true, date: "2018" },
      "en",
      "浙江法治报. (ca. 2018). 秀洲：二十年平安图？",
    ],
  ] as const)("%#", (work, lang, citation) => {
    expect(citeWork(work, lang).authorDate).toBe(citation);
  });
});

describe("by GB/T 7714", () => {
  it.each([
    [
      chart,
      "平安廿年. 两地都报告下降，起数都未见[EB/OL]. (2026-11-23)[YYYY-MM-DD]. https://twenty-years.example/charts/fraud-falls/.",
    ],
    [article, "秀洲：二十年平安图？[N]. 浙江法治报, 2024-04."],
    [
      { ...article, url: "https://a.example/1", isDateInferred: true },
      "秀洲：二十年平安图？[N/OL]. 浙江法治报, [2024-04][YYYY-MM-DD]. https://a.example/1.",
    ],
    [{ ...article, author: null }, "秀洲：二十年平安图？[N]. 2024-04."],
    [{ ...article, code: "R", date: "2010" }, "浙江法治报. 秀洲：二十年平安图？[R]. 2010."],
  ] as const)("%#", (work, citation) => {
    expect(citeWork(work, "zh").gbt7714).toBe(citation);
  });
});

describe("as BibTeX", () => {
  it("has braces round a body's name and a title, and the day of reading left open", () => {
    expect(citeWork(chart, "zh").bibtex).toBe(`@misc{twenty-years-chart-fraud-falls,
  author = {{平安廿年}},
  title = {{两地都报告下降，起数都未见}},
  year = {2026},
  month = {11},
  howpublished = {图表},
  url = {https://twenty-years.example/charts/fraud-falls/},
  urldate = {YYYY-MM-DD},
  langid = {chinese}
}`);
  });

  it("leaves out what is not known", () => {
    const entry = citeWork(
      { ...article, author: null, date: "2018", isDateInferred: true },
      "en",
    ).bibtex;
    expect(entry).not.toMatch(/author|url|month|howpublished/);
    expect(entry).toContain("year = {[2018]}");
  });

  it.each([
    ["R&D, 50% of $1 #1 a_b", "R\\&D, 50\\% of \\$1 \\#1 a\\_b"],
    ["{x} ~ ^ \\", "\\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}"],
    ["两行\n一句", "两行 一句"],
    ["“引号”—破折号", "“引号”—破折号"],
  ])("writes %j as %j", (text, escaped) => {
    const { bibtex } = citeWork({ ...chart, title: text }, "zh");
    expect(bibtex).toContain(`  title = {{${escaped}}},\n`);
  });

  it("never leaves a brace unpaired or a sign that TeX acts on, whatever the title", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("{}\\%$&#_^~a字 \n")) }),
        (title) => {
          const url = `https://a.example/${title}`;
          const entry = citeWork({ ...chart, title, url }, "zh").bibtex;
          const bare = entry.replace(/\\[{}$&#%_]|\\text\w+\{\}/g, "");
          expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
          const said = /title = \{\{(.*)\}\},/.exec(bare)?.[1] ?? "?";
          expect(said).not.toMatch(/[\\{}$&#%_^~\n]/);
        },
      ),
    );
  });
});

it("gives all three at once", () => {
  expect(Object.keys(citeWork(chart, "zh"))).toEqual(["authorDate", "gbt7714", "bibtex"]);
});
