import { describe, expect, it } from "vitest";
import { oldestEngines } from "../../scripts/integrations/oldest-engines.ts";
import { everyPage, readSiteFile, siteFiles } from "../helpers/site-pages.ts";

/** What an engine that the site is built for does not know, and since when all of them do. */
interface Unknown {
  readonly what: RegExp;
  /** How a text asks first whether it is there, or says the same in another way. */
  readonly unless?: RegExp;
  readonly because: string;
}

const scriptsKnowNo: readonly Unknown[] = [
  { what: /\b(?:Map|Object)\.groupBy\b/, because: "Safari 17.4, Chrome 117, Firefox 119" },
  {
    what: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|intersection)\(/,
    because: "sets: Safari 17, Chrome 122, Firefox 127",
  },
  {
    what: /(?<!Object)\.(?:keys|values|entries|matchAll)\([^()]*\)\.(?:map|filter|flatMap|some|every|find|reduce|toArray|take|drop|forEach)\(/,
    because: "iterators have no such helpers: Safari 18.4, Chrome 122, Firefox 131",
  },
  { what: /\bIterator\.(?:from|prototype)\b/, because: "Safari 18.4, Chrome 122, Firefox 131" },
  { what: /\bArray\.fromAsync\b/, because: "Chrome 121" },
  { what: /\bPromise\.(?:withResolvers|try)\b/, because: "Safari 17.4, Chrome 119, Firefox 121" },
  { what: /\bURL\.(?:canParse|parse)\b/, because: "Safari 17, Chrome 120" },
  { what: /\bRegExp\.escape\b/, because: "Safari 18.2, Chrome 136, Firefox 134" },
  { what: /\bAbortSignal\.any\b/, because: "Safari 17.4, Chrome 116, Firefox 124" },
  {
    what: /\bIntl\.(?:Segmenter|DurationFormat)\b/,
    unless: /[`"']Segmenter[`"'] ?in Intl/,
    because: "Firefox 125",
  },
  { what: /\.(?:isWellFormed|toWellFormed)\(/, because: "Firefox 119" },
  { what: /\bcheckVisibility\(/, because: "Safari 17.4" },
  { what: /\b(?:showPopover|hidePopover|togglePopover)\(/, because: "Safari 17, Firefox 125" },
  { what: /\bstartViewTransition\(/, because: "Safari 18, Firefox 144" },
  {
    what: /\brequestIdleCallback\(/,
    unless: /[`"']requestIdleCallback[`"'] ?in window/,
    because: "no Safari",
  },
  { what: /["']scrollend["']/, because: "Safari 26" },
  { what: /\/[a-z]*v[a-z]*\.(?:test|exec)\(/, because: "sets in patterns: Safari 17, Chrome 112" },
  { what: /\b(?:await )?using [\w$]+=/, because: "no Safari" },
  { what: /\bwith\s*\{\s*type\s*:/, because: "Safari 17.2, Chrome 123" },
];

const sheetsKnowNo: readonly Unknown[] = [
  {
    what: /text-autospace:normal/,
    unless: /@supports \(text-spacing-trim:trim-start\)\{body\{text-autospace:normal\}\}/,
    because: "WebKit to 26 draws figures over Chinese and breaks lines within numbers",
  },
  {
    what: /anchor\(/,
    unless: /@supports \((?:top:anchor\((?:bottom|top)\)|position-area:)/,
    because: "Safari 26, Chrome 125, Firefox 147",
  },
  {
    what: /@media[^{]*[<>]=?/,
    because: "ranges: older engines lose the layout of the desk (Chrome 104, Safari 16.4)",
  },
  {
    what: /text-decoration:[^;}]*(?:\d|var\()[^;}]*/,
    because:
      "thickness or a variable in the shorthand: Safari to 26.1 draws no line; write the parts",
  },
  { what: /light-dark\(/, because: "Safari 17.5, Chrome 123, Firefox 120" },
  { what: /[{};]\s*&/, because: "nesting: Safari 17.2, Chrome 120, Firefox 117" },
  { what: /@(?:scope|starting-style|view-transition)\b/, because: "Firefox 128 and later" },
  { what: /:(?:user-valid|user-invalid)\b/, because: "Safari 16.5, Chrome 119" },
  { what: /\b(?:sin|cos|round|mod|sign)\(/, because: "Chrome 111, 125" },
  { what: /\boklch\(from|rgb\(from|color\(from/, because: "Safari 16.4 partly, Chrome 119" },
  { what: /linear\(\s*[\d.]+\s*,/, because: "Safari 17.2, Chrome 113" },
];

const scripts = siteFiles.filter((file) => file.endsWith(".js"));
const sheets = siteFiles.filter((file) => file.endsWith(".css"));

describe(`what is built for ${oldestEngines.join(", ")}`, () => {
  it("has scripts that they know, in files and in pages", () => {
    expect(scripts.length).toBeGreaterThan(5);
    const inPages = everyPage.map(({ address, html }) => ({
      name: address,
      text: scriptsIn(html),
    }));
    const inFiles = scripts.map((name) => ({ name, text: readSiteFile(name) }));
    expect(faultsIn([...inFiles, ...inPages], scriptsKnowNo)).toEqual([]);
  });

  it("has sheets that they know, in files and in pages", () => {
    expect(sheets.length).toBeGreaterThan(2);
    const inPages = everyPage.map(({ address, html }) => ({ name: address, text: sheetsIn(html) }));
    const inFiles = sheets.map((name) => ({ name, text: readSiteFile(name) }));
    expect(faultsIn([...inFiles, ...inPages], sheetsKnowNo)).toEqual([]);
  });

  it("underlines links in parts that each of them reads", () => {
    const underlined = sheets.filter((name) =>
      /text-decoration-line:underline/.test(readSiteFile(name)),
    );
    expect(underlined.length).toBeGreaterThan(0);
  });
});

interface Named {
  readonly name: string;
  readonly text: string;
}

function faultsIn(texts: readonly Named[], unknown: readonly Unknown[]): readonly string[] {
  return texts.flatMap(({ name, text }) =>
    unknown.flatMap(({ what, unless, because }) => {
      const found = what.exec(text);
      if (!found || unless?.test(text)) return [];
      const around = text.slice(Math.max(0, found.index - 30), found.index + 60);
      return [`${name}: …${around}… (${because})`];
    }),
  );
}

function scriptsIn(html: string): string {
  const all = html.matchAll(/<script(?![^>]*type="application)[^>]*>([^<]*)<\/script>/g);
  return [...all].map(([, text = ""]) => text).join("\n");
}

function sheetsIn(html: string): string {
  return [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)]
    .map(([, text = ""]) => text)
    .join("\n");
}
