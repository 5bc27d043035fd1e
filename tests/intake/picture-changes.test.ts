import { describe, expect, it } from "vitest";
import {
  changesBetween,
  type Picture,
  picturesAsHtml,
  picturesAsMarkdown,
} from "#intake/picture-changes.ts";

const fires: Picture = {
  id: "fires",
  lang: "zh",
  drawings: { desk: '<svg width="1"/>', phone: '<svg width="2"/>' },
  words: ["火灾", "2022年63万起"],
};
const english: Picture = { ...fires, lang: "en", words: ["Fires"] };
const redrawn: Picture = { ...fires, drawings: { ...fires.drawings, desk: '<svg width="3"/>' } };
const reworded: Picture = { ...fires, words: ["火灾", "2023年<80万>起"] };
const other: Picture = { ...fires, id: "other" };

describe("changesBetween", () => {
  it("finds nothing where nothing differs, in whatever order", () => {
    expect(changesBetween([fires, english], [english, fires])).toEqual([]);
  });

  it("tells languages apart, and finds what is drawn or worded otherwise, new or gone", () => {
    const named = (before: readonly Picture[], after: readonly Picture[]) =>
      changesBetween(before, after).map((one) => [one.id, one.lang, one.before, one.after]);
    expect(named([fires, english], [redrawn, english])).toEqual([["fires", "zh", fires, redrawn]]);
    expect(named([fires], [reworded])).toEqual([["fires", "zh", fires, reworded]]);
    expect(named([fires], [fires, other])).toEqual([["other", "zh", undefined, other]]);
    expect(named([fires, other], [fires])).toEqual([["other", "zh", other, undefined]]);
  });
});

describe("the report in Markdown", () => {
  it("says that nothing differs", () => {
    expect(picturesAsMarkdown([], "HEAD")).toMatchInlineSnapshot(`
      "# 已发布的图有何变化 · What changes in the published charts

      与 HEAD 相比没有变化。Nothing differs from HEAD.
      "
    `);
  });

  it("gives each chart with what differs of it, and its sentences before and after", () => {
    const changes = changesBetween([fires, english, other], [reworded, english]);
    expect(picturesAsMarkdown(changes, "HEAD")).toMatchInlineSnapshot(`
      "# 已发布的图有何变化 · What changes in the published charts

      与 HEAD 相比有 2 张图不同。2 charts differ from HEAD.

      ## fires · zh

      画面未变，只有文字不同。Only words differ.

      \`\`\`diff
      - 2022年63万起
      + 2023年<80万>起
      \`\`\`

      ## other · zh（没有了 gone）

      不同的是宽屏的画面、手机的画面。What differs: the desk’s drawing and the phone’s drawing.

      \`\`\`diff
      - 火灾
      - 2022年63万起
      \`\`\`
      "
    `);
  });
});

describe("the report in HTML", () => {
  it("puts a ring behind the marks whose rows differ, on either side, whatever the mark", () => {
    const marks = [
      '<circle cx="10" cy="20" r="3" data-row="0"/>',
      '<rect x="30" y="40" width="4" height="6" data-row="1"/>',
      '<path transform="translate(50,60)" d="M-4,-4L4,4Z" data-row="2"/>',
      '<path d="M70,80L90,80" data-row="3"/>',
      '<text x="1" y="2">not a row</text>',
    ].join("");
    const drawn = { ...fires, drawings: { ...fires.drawings, desk: `<svg>${marks}</svg>` } };
    const [was, is] = [
      { ...drawn, rows: ["a", "b", "c", "d"] },
      { ...drawn, rows: ["a", "B", "C", "D"] },
    ];
    const html = picturesAsHtml(changesBetween([was], [is]), "HEAD");
    const rings = [...html.matchAll(/class="ring" cx="(\d+)" cy="(\d+)"/g)];
    const expected = ["32 43", "50 60", "70 80"];
    expect(rings.map(([, x, y]) => `${x} ${y}`)).toEqual([...expected, ...expected]);
    // A commit of before the rows were told has none, and nothing to compare with.
    expect(picturesAsHtml(changesBetween([drawn], [is]), "HEAD")).not.toContain('class="ring"');
  });

  it("shows the drawings before and after, and escapes what is said", () => {
    const html = picturesAsHtml(changesBetween([fires], [redrawn]), "HEAD");
    expect(html).toMatch(
      /before<\/figcaption><svg width="1"\/>.*after<\/figcaption><svg width="3"/,
    );
    expect(picturesAsHtml(changesBetween([fires], [reworded]), "HEAD")).toContain(
      '<del lang="zh">2022年63万起</del><ins lang="zh">2023年&lt;80万&gt;起</ins>',
    );
  });
});
