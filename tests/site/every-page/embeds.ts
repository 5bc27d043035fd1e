import { describe, expect, it } from "vitest";
import { kibibyte, packedSize, packsInto } from "../../helpers/packed-size.ts";
import { embeds, faultsOn, frozenEmbeds } from "../../helpers/site-pages.ts";

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

  it("weighs at most 12 KB packed, and 64 bytes a row of a very long table, and half of them at most 8", () => {
    expect(
      faultsOn(embeds, ({ html }) =>
        packsInto(budgetOf(html), html) ? [] : [`${String(packedSize(html))} bytes`],
      ),
    ).toEqual([]);
    // The shortest first: once half of them are light, the others need not be packed.
    let light = 0;
    for (const { html } of embeds.toSorted((a, b) => a.html.length - b.html.length))
      if (light < embeds.length / 2 && packsInto(8 * kibibyte, html)) light += 1;
    expect(light).toBeGreaterThanOrEqual(embeds.length / 2);
  });
});

/** The longest tables grow with every year that editors add. */
function budgetOf(html: string): number {
  const rows = html.split("<tr").length - 2;
  return 12 * kibibyte + 64 * Math.max(0, rows - 80);
}

describe("a frozen embed", () => {
  it("names no host in what leads within the site, says its version, and is kept from search engines", () => {
    const wrong = faultsOn(frozenEmbeds, ({ address, document }) => [
      ...[...document.querySelectorAll("[href], [src]")]
        .map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "")
        .filter((to) => /^(?:\/|https?:)/.test(to) || to.includes("release.invalid")),
      ...(address.includes(
        `@${document.querySelector<HTMLElement>("[data-frozen]")?.dataset["frozen"] ?? ""}/`,
      )
        ? []
        : ["no version"]),
      ...(document.querySelector("meta[name=robots][content*=noindex]") ? [] : ["no noindex"]),
    ]);
    expect(wrong).toEqual([]);
  });
});
