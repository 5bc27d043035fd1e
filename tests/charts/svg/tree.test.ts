import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { element, numberOf, prettySvg, readTree, rebuild, writeSvg } from "#charts/svg/tree.ts";

const { document } = new JSDOM("").window;

describe("writeSvg(node)", () => {
  it("writes attributes in their order, closes what is empty, leaves out what has no value", () => {
    const dot = element("circle", { r: 3.5, fill: undefined, cx: 1, class: "c-point" });
    expect(writeSvg(element("g", {}, [dot, "a"]))).toBe(
      '<g><circle r="3.5" cx="1" class="c-point"/>a</g>',
    );
  });

  it("can be read back by a browser, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (words, label) => {
        const written = element("svg", { "aria-label": label }, [element("text", {}, [words])]);
        document.body.innerHTML = writeSvg(written);
        const [svg] = document.body.children;
        // A parser of HTML takes a carriage return for a line feed, and drops what is no letter.
        fc.pre(!/[\r\0]/.test(words + label));
        expect(svg && readTree(svg)).toEqual(written);
      }),
      { examples: [["&lt;1", "&quot;"]] },
    );
  });
});

describe("prettySvg(node)", () => {
  it("gives every element a line, and words one with their element", () => {
    const words = element("text", { x: 1 }, [element("tspan", {}, ["a"]), "<"]);
    expect(prettySvg(element("svg", {}, [element("g", {}, [words]), element("path", {})]))).toBe(
      '<svg>\n  <g>\n    <text x="1"><tspan>a</tspan>&lt;</text>\n  </g>\n  <path/>\n</svg>\n',
    );
  });
});

describe("rebuild(children, change)", () => {
  it("changes what is within before what is around it; text stays", () => {
    const seen: string[] = [];
    const tree = [element("g", {}, [element("path", {}), "a"]), "b"];
    const rebuilt = rebuild(tree, (node) => {
      seen.push(node.name);
      return node.name === "g" ? node.children : [];
    });
    expect([seen, rebuilt]).toEqual([
      ["path", "g"],
      ["a", "b"],
    ]);
  });
});

describe("numberOf(node, name)", () => {
  it("throws where an element does not say it", () => {
    expect(numberOf(element("svg", { width: 340 }), "width")).toBe(340);
    expect(() => numberOf(element("svg", {}), "height")).toThrow("height");
  });
});
