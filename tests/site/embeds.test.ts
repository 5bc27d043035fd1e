import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { embeds, faultsOn } from "../helpers/site-pages.ts";

const kibibyte = 1024;

describe("an embed", () => {
  it("is one request: it loads nothing besides itself", () => {
    const loaded = faultsOn(embeds, (page) =>
      [
        ...page.document.querySelectorAll(
          "script[src], link[rel~=stylesheet], link[rel~=icon][href]:not([href^='data:']), " +
            "link[rel~=preload], link[rel~=modulepreload], img[src]:not([src^='data:']), iframe",
        ),
      ].map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(embeds.length).toBeGreaterThan(0);
    expect(loaded).toEqual([]);
  });

  it("holds one chart, its table, its sources, and none of the site's furniture", () => {
    const wrong = faultsOn(embeds, ({ document }) => [
      ...(document.querySelectorAll("figure").length === 1 ? [] : ["not one figure"]),
      ...(document.querySelector("figure svg") === null ? ["no drawing"] : []),
      ...(document.querySelector("table") === null ? ["no table"] : []),
      ...[...document.querySelectorAll("nav, body > header, body > footer")].map(
        (element) => `<${element.localName}>`,
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  it("opens what it links to outside of the frame", () => {
    const leaves = /^_(?:top|blank|parent)$/;
    const inside = faultsOn(embeds, (page) =>
      leaves.test(page.document.querySelector("base")?.getAttribute("target") ?? "")
        ? []
        : [...page.document.querySelectorAll("a[href]:not([href^='#'])")]
            .filter((link) => !leaves.test(link.getAttribute("target") ?? ""))
            .map((link) => link.outerHTML.slice(0, 100)),
    );
    expect(inside).toEqual([]);
  });

  it("weighs at most 12 KB packed; 8 KB in the middle, half a one more where it is frozen", () => {
    const [frozen, live] = [true, false].map((isFrozen) =>
      embeds
        .filter(({ address }) => address.includes("@") === isFrozen)
        .map(({ html }) => weigh(html))
        .sort((one, other) => one - other),
    );
    for (const [weights = [], middle] of [
      [live, 8],
      [frozen, 8.5],
    ] as const) {
      expect(weights.at(-1) ?? 0).toBeLessThanOrEqual(12 * kibibyte);
      expect(weights[Math.floor(weights.length / 2)] ?? 0).toBeLessThanOrEqual(middle * kibibyte);
    }
  });
});

function weigh(text: string): number {
  return brotliCompressSync(Buffer.from(text, "utf8")).length;
}
