import { describe, expect, it } from "vitest";
import { element, elementsOf, type SvgNode } from "#charts/svg/tree.ts";
import { outlineWords } from "#images/draw-picture.ts";
import { type FaceName, maybeGlyph } from "#images/fonts.ts";

const faces: readonly FaceName[] = ["regular", "bold", "serif"];

describe("maybeGlyph(letter, face)", () => {
  it("has an outline of its own for every letter in every face", async () => {
    const letters = Array.from("平安廿年：“2470余万元”éA浙");
    const glyphs = await Promise.all(
      faces.flatMap((face) => letters.map((letter) => maybeGlyph(letter, face))),
    );
    const outlines = glyphs.map((glyph) => glyph?.path.toSVG() ?? "");
    expect(new Set(outlines).size).toBe(3 * letters.length);
    for (const outline of outlines) expect(outline.length).toBeGreaterThan(20);
  });

  it("is bold in both bold faces, of which one file holds every weight", async () => {
    const [regular = NaN, bold, serif] = await Promise.all(
      faces.map(async (face) => {
        const { minX, maxX } = (await maybeGlyph("|", face))?.bbox ?? { minX: NaN, maxX: NaN };
        return maxX - minX;
      }),
    );
    expect(bold).toBeGreaterThan(1.4 * regular);
    // 42 in the lightest, which the file gives unless asked, and 49 in the regular.
    expect(serif).toBe(66);
  });

  it("takes a letter that the face has not from one that has it; null where none has", async () => {
    expect(await maybeGlyph("\u{1F409}", "serif")).toBeNull();
    expect((await maybeGlyph("乄", "serif"))?.path.toSVG()).toBeTruthy();
  });
});

describe("outlineWords(sheet)", () => {
  it("leaves no text, and all that is not text as it was", async () => {
    const rect = element("rect", { width: 4 });
    const group = element("g", { transform: "translate(1,2)" }, [
      rect,
      element("text", {}, ["平"]),
    ]);
    const [root, ...parts] = [...elementsOf(await outlineWords(sheetOf([group])))];
    expect(root?.attributes).toEqual(sheetOf([]).attributes);
    expect(parts.map(({ name }) => name)).toEqual(["g", "rect", "path"]);
    expect(parts[1]).toEqual(rect);
  });

  it("sets words at their place by their anchor, as large as they say", async () => {
    const [start, middle, end] = await Promise.all(
      ["start", "middle", "end"].map((anchor) =>
        extentOf({ x: 100, y: 50, "text-anchor": anchor }),
      ),
    );
    const width = (start?.right ?? NaN) - (start?.left ?? NaN);
    expect(Math.abs((start?.left ?? NaN) - 100)).toBeLessThan(2);
    expect((middle?.left ?? 0) + (middle?.right ?? 0)).toBeCloseTo(200, 0);
    expect(Math.abs((end?.right ?? NaN) - 100)).toBeLessThan(2);
    expect(start?.bottom).toBeCloseTo(50, 0);
    const large = await extentOf({ x: 100, "font-size": 32 });
    expect(large.right - large.left).toBeCloseTo(2 * width, 0);
  });

  it("takes size, weight and face from around, unless the words have their own", async () => {
    const outlineIn = async (group: Attributes, own: Attributes) => {
      const words = element("text", own, ["平"]);
      return pathsOf(await outlineWords(sheetOf([element("g", group, [words])])))[0];
    };
    const serif = { "font-family": "Songti SC, serif" };
    expect(await outlineIn({ "font-weight": 600 }, {})).toBe(
      await outlineIn({}, { "font-weight": 700 }),
    );
    expect(await outlineIn(serif, {})).toBe(await outlineIn({}, serif));
    const looks = [{}, { "font-weight": 600 }, serif].map((look) => outlineIn(look, {}));
    expect(new Set(await Promise.all(looks)).size).toBe(3);
  });

  it("puts each span on its own line", async () => {
    const spans = [
      element("tspan", { x: 0, y: "-1em" }, ["一"]),
      element("tspan", { x: 0, dy: "1.5em" }, ["一"]),
    ];
    const two = pathsOf(await outlineWords(sheetOf([element("text", { "font-size": 20 }, spans)])));
    const one = pathsOf(
      await outlineWords(
        sheetOf([
          element("text", { "font-size": 20, y: -20 }, ["一"]),
          element("text", { "font-size": 20, y: 10 }, ["一"]),
        ]),
      ),
    );
    expect(two).toEqual([one.join("")]);
  });

  it("draws one space for many, and the dot between two things half as wide as a character", async () => {
    const widthOf = async (words: string) => (await extentOf({}, words)).right;
    expect(await widthOf("  甲  \n 乙 ")).toBe(await widthOf("甲 乙"));
    expect((await widthOf("甲·乙")) - (await widthOf("甲乙"))).toBeCloseTo(8, 1);
  });

  it("draws quotation marks as wide as a character in Chinese and as a letter in English", async () => {
    const widthOf = async (lang: string): Promise<number> => {
      const { left, right } = await extentOf({ "font-size": 100 }, "”””", lang);
      return (right - left) / 2;
    };
    expect(await widthOf("zh-CN")).toBeGreaterThan(100);
    expect(await widthOf("en")).toBeLessThan(70);
  });

  it("throws with the name of every letter that no font has; what is not drawn needs none", async () => {
    const told = element("desc", {}, ["\u{1F409}"]);
    await expect(outlineWords(sheetOf([told]))).resolves.toBeDefined();
    const drawn = element("text", {}, ["平\u{1F409}安\u{1F40B}"]);
    await expect(outlineWords(sheetOf([drawn]))).rejects.toThrow(/U\+1F409 .*U\+1F40B/);
  });
});

type Attributes = Readonly<Record<string, string | number>>;

function sheetOf(children: readonly SvgNode[], lang = "zh-CN"): SvgNode {
  return element("svg", { "xml:lang": lang }, children);
}

function pathsOf(sheet: SvgNode): readonly string[] {
  return [...elementsOf(sheet)].flatMap(({ attributes }) => attributes["d"] ?? []);
}

/** The box of some words alone on a sheet. */
async function extentOf(attributes: Attributes, words = "HH", lang?: string) {
  const sheet = sheetOf([element("text", attributes, [words])], lang);
  const numbers = (
    pathsOf(await outlineWords(sheet))
      .join("")
      .match(/-?[\d.]+/g) ?? []
  ).map(Number);
  const [x, y] = [0, 1].map((of) => numbers.filter((_, index) => index % 2 === of));
  const all = { x: x ?? [], y: y ?? [] };
  return { left: Math.min(...all.x), right: Math.max(...all.x), bottom: Math.max(...all.y) };
}
