import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { seriesMarks } from "#charts/marks/mark-names.ts";
import { markStyles } from "#charts/marks/mark-styles.ts";
import { contrast, distance, type Sight } from "./helpers/colour-sight.ts";

const css = read("tokens.css");
const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
const themes = [
  { theme: "light", colours: coloursOf(light) },
  { theme: "dark", colours: coloursOf(dark) },
];

const seriesTokens = seriesMarks.map((mark) => `--${mark}`);
const metals = ["--bronze", "--silver", "--gold"];
const cells = ["--celadon-4", "--vermilion"];
const words = ["--ink-1", "--ink-2", "--ink-3", "--vermilion", "--celadon-5"];

/** What strokes and fills may be without standing out: hairlines of the ground, and the ground itself. */
const ground = ["--rule", "--paper", "--c", "--mark"];

/** Tints of the ground that tell nothing: the bands between the rungs of a ladder. */
const tints = ["c-band"];

/** The frame around all marks. */
const frame = "c-svg";

/** The tokens that paint the marks of drawings and of their keys, by where they are named. */
const marksIn: Readonly<Record<string, readonly string[]>> = {
  "chart.css": tokensIn(
    Object.entries(markStyles)
      .filter(([name]) => !isOfKey(name) && name !== frame && !tints.includes(name))
      .map(([, look]) => edgeOf(look))
      .join(" "),
  ),
  "key.css": tokensIn(
    Object.entries(markStyles)
      // The cells of a heat map are outlined in the ink of a quiet line, see key-shapes.ts.
      .filter(([name]) => isOfKey(name) && !name.startsWith("k-heat-"))
      .flatMap(([, look]) => Object.values(look))
      .join(" "),
  ),
};

/**
 * How far apart two colours of one drawing must be, in OKLab times 100, where 2 is just seen. Every
 * series has its name beside it and every rung its own line, so colour is never alone: the rarest
 * sight may come closest.
 */
const least: Readonly<Record<Sight, number>> = { usual: 7, protan: 7, deutan: 7, tritan: 5 };

describe.each(themes)("the $theme palette", ({ colours }) => {
  it("stands out from the paper, marks by 3 to 1 and words by 4.5 to 1", () => {
    for (const paper of ["--paper", "--paper-raised"]) {
      const ratio = (token: string): number =>
        contrast(named(colours, token), named(colours, paper));
      for (const token of [...seriesTokens, ...metals, ...cells])
        expect(ratio(token), `${token} on ${paper}`).toBeGreaterThanOrEqual(3);
      for (const token of words)
        expect(ratio(token), `${token} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("lets the words on bars and in readings be read: paper on ink and on the first series", () => {
    for (const token of ["--series-1", "--ink-1"])
      expect(
        contrast(named(colours, "--paper"), named(colours, token)),
        token,
      ).toBeGreaterThanOrEqual(4.5);
  });

  it("shows every mark of a drawing and of its key by 3 to 1, whatever names its colour", () => {
    for (const tokens of Object.values(marksIn)) expect(tokens.length).toBeGreaterThan(8);
    for (const [where, tokens] of Object.entries(marksIn))
      for (const token of tokens)
        expect(
          contrast(named(colours, token), named(colours, "--paper")),
          `${token} of ${where}`,
        ).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(least))("keeps colours that meet apart for %s eyes", (sight, apart) => {
    for (const group of [seriesTokens, metals, cells])
      for (const [a, b] of pairsOf(group))
        expect(
          distance(named(colours, a), named(colours, b), sight as Sight),
          `${a} and ${b}`,
        ).toBeGreaterThanOrEqual(apart);
  });
});

describe("distance", () => {
  it("knows what eyes confuse: red and green for deutan, not for usual ones", () => {
    const [red, green] = ["#a05030", "#6f7030"];
    expect(distance(red, green, "usual")).toBeGreaterThan(10);
    expect(distance(red, green, "deutan")).toBeLessThan(4);
    expect(distance("#123456", "#123456", "tritan")).toBe(0);
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });
});

function read(sheet: string): string {
  return readFileSync(new URL(`../../src/styles/${sheet}`, import.meta.url), "utf8");
}

function isOfKey(name: string): boolean {
  return /^k(-|$)/.test(name);
}

/** What makes a mark seen: its outline where it has one that stands out, else all that paints it. */
function edgeOf(look: Readonly<Record<string, string>>): string {
  const outline = look.stroke ?? "";
  return tokensIn(outline).length > 0 && look.fill !== undefined
    ? outline
    : [look.fill, look.stroke, look["--c"]].join(" ");
}

function tokensIn(text: string): readonly string[] {
  const tokens = [...text.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, token = ""]) => token);
  return [...new Set(tokens)].filter((token) => !ground.includes(token));
}

function coloursOf(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...block.matchAll(/(--[a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, token = "", colour = ""]) => [
      token,
      colour,
    ]),
  );
}

function named(colours: Readonly<Record<string, string>>, token: string): string {
  const colour = colours[token];
  if (colour === undefined) throw new Error(`tokens.css has no ${token}`);
  return colour;
}

function pairsOf(tokens: readonly string[]): readonly (readonly [string, string])[] {
  return tokens.flatMap((one, index) =>
    tokens.slice(index + 1).map((other) => [one, other] as const),
  );
}
