import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keyLooks } from "#charts/marks/key-shapes.ts";
import { markStyles } from "#charts/marks/mark-styles.ts";
import { lightColours } from "#charts/palette.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw } from "../helpers/draw-case.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), "utf8").replace(
    /\/\*[\s\S]*?\*\//g,
    "",
  );

describe("markStyles", () => {
  it("says the same as chart.css", () => {
    const css = read("chart.css").split("@media")[0] ?? "";
    const rules = [...css.matchAll(/\.([a-z0-9-]+)\s*\{([^}]*)\}/g)].filter(
      ([, name]) => name !== "c-svg" && name !== "c-phone",
    );
    const fromCss: unknown = Object.fromEntries(
      rules.map(([, name, body]) => [
        name,
        Object.fromEntries(
          [...(body ?? "").matchAll(/([a-z-]+):\s*([^;]+);/g)].map(([, key, value]) => [
            key,
            value,
          ]),
        ),
      ]),
    );
    expect(markStyles).toEqual(fromCss);
  });

  it("has every class that a drawing uses", () => {
    const used = allCases.flatMap((one) =>
      [...draw(one).svg.desk.matchAll(/class="([^"]*)"/g)].flatMap(
        (match) => match[1]?.split(" ") ?? [],
      ),
    );
    const known = new Set([...Object.keys(markStyles), "c-svg", "c-desk", "c-wide"]);
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("keyLooks", () => {
  it("says the same as figure.css", () => {
    const fromCss: unknown = Object.fromEntries(
      [...read("figure.css").matchAll(/^\.(k-[a-z0-9-]+) \{([^}]*)\}/gm)].map(([, name, body]) => [
        name,
        Object.fromEntries(
          [...(body ?? "").matchAll(/([a-z-]+):\s*([^;]+);/g)].map(([, key, value]) => [
            key,
            value,
          ]),
        ),
      ]),
    );
    expect(keyLooks).toEqual(fromCss);
  });
});

describe("lightColours", () => {
  it("are the light theme's tokens", () => {
    const light = read("tokens.css").split("@media")[0] ?? "";
    for (const [token, colour] of Object.entries(lightColours))
      expect(light).toContain(`${token}: ${colour};`);
  });
});
