import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  classesOf,
  pruneSheet,
  withSheets,
  quotedIn,
  wordsOf,
} from "../../scripts/integrations/inline-sheets.ts";

const sheet = "a{color:red}";
const hash = `'sha256-${createHash("sha256").update(sheet).digest("base64")}'`;
const link = '<link rel="stylesheet" href="/_astro/a.css">';
const page = (styles: string, head: string): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${styles}; img-src 'self'">${head}</head>`;

describe("withSheets", () => {
  it("writes the sheet where the link stood, and its hash into the policy", () => {
    expect(withSheets(page("style-src 'self'", link), new Map([["/_astro/a.css", sheet]]))).toBe(
      page(`style-src 'self' ${hash}`, `<style data-sheet="/_astro/a.css">${sheet}</style>`),
    );
  });

  it("leaves a page without a sheet as it is", () => {
    const plain = page("style-src 'self'", "<title>x</title>");
    expect(withSheets(plain, new Map())).toBe(plain);
  });

  it("refuses a link to a sheet that there is not", () => {
    expect(() => withSheets(page("style-src 'self'", link), new Map())).toThrow("/_astro/a.css");
  });

  it("refuses a page whose policy says nothing of styles", () => {
    const given = new Map([["/_astro/a.css", sheet]]);
    expect(() => withSheets(page("script-src 'self'", link), given)).toThrow("policy");
  });
});

describe("pruneSheet", () => {
  it.each([
    ["a class that is used", ".a{color:red}", ["a"], ".a{color:red}"],
    ["a class that is not", ".a{color:red}.b{color:red}", ["a"], ".a{color:red}"],
    ["one of two selectors", ".a,.b{color:red}", ["b"], ".b{color:red}"],
    ["a class below one that is not", ".a .b{color:red}", ["b"], ""],
    ["elements, attributes and states", "p[open]:hover{color:red}", [], "p[open]:hover{color:red}"],
    ["a class that must not be there", "p:not(.b){color:red}", [], "p:not(.b){color:red}"],
    ["what is nested", ".a{.b{color:red}.c{color:red}}", ["a", "b"], ".a{.b{color:red}}"],
    ["an empty condition", "@media print{.a{color:red}}", [], ""],
    ["an element called like a class", "code{color:red}.a .code{color:red}", [], "code{color:red}"],
    ["variables", ":root{--c:red}", [], ":root{--c:red}"],
  ])("%s", async (_, given, used, pruned) => {
    expect(await pruneSheet(given, new Set(used))).toBe(pruned);
  });
});

it("finds what pages give to elements, and what scripts may", () => {
  expect(classesOf('<p class="a b"><i class="c">class="d"')).toEqual(new Set(["a", "b", "c"]));
  expect(wordsOf('x.classList.add("is-a");')).toContain("is-a");
  const source = "for (const [i, cell] of all.entries()) cell.className = `entry is-${i}`;";
  expect([...quotedIn(source)]).toEqual(["entry", "is-", "i"]);
});
