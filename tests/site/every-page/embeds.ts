import { describe, expect, it } from "vitest";
import { kibibyte, packedSize, packsInto } from "../../helpers/packed-size.ts";
import { embeds, faultsOn } from "../../helpers/site-pages.ts";

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

  // What the figures weigh is the data's matter: \`npm run bench\` holds whole embeds to their budgets.
  it("weighs at most 7 KB packed, but for its drawings, its table and its notes", () => {
    const frameOf = (html: string): string =>
      html.replace(/<(svg|table)\b[^]*?<\/\1>|<ul class="chart-notes">[^]*?<\/ul>/g, "");
    expect(
      faultsOn(embeds, ({ html }) =>
        packsInto(7 * kibibyte, frameOf(html)) ? [] : [`${packedSize(frameOf(html))} bytes`],
      ),
    ).toEqual([]);
  });
});
