import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { element, renderXml, textElement } from "#words/markup.ts";

const { DOMParser } = new JSDOM("").window;

it("writes documents that a parser reads back as they were meant, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (text, value) => {
      const xml = renderXml("a", {}, [textElement("b", text, { c: value }), element("d", {})]);
      const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
      expect(root.querySelector("parsererror")).toBeNull();
      // A parser reads every line break as one sign, and those in attributes as spaces.
      const lines = (some: string): string => some.replace(/\r\n?/g, "\n");
      expect(root.querySelector("b")?.textContent).toBe(lines(withoutForbidden(text)));
      const read = root.querySelector("b")?.getAttribute("c") ?? "";
      expect(read.replace(/\s/g, " ")).toBe(lines(withoutForbidden(value)).replace(/\s/g, " "));
    }),
  );
});

it("leaves out attributes that are not given", () => {
  expect(element("a", { b: undefined, c: '1 < 2 & "3"' })).toBe(
    '<a c="1 &lt; 2 &amp; &quot;3&quot;"/>',
  );
});

/** What XML 1.0 has no way to write. */
function withoutForbidden(text: string): string {
  return Array.from(text)
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join("");
}
