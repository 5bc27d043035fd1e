import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { contentIds, idsOf } from "../helpers/editor-files.ts";
import { publishedAt } from "../helpers/published-at.ts";
import {
  faultsOn,
  listedPages,
  readSiteFile,
  siteFiles,
  type SitePage,
} from "../helpers/site-pages.ts";
import { valueIn } from "../helpers/written-tags.ts";

const kilobyte = 1024;

describe("the picture of every chart", () => {
  const charts = contentIds("charts").flatMap((id) => [`charts/${id}`, `en/charts/${id}`]);

  it("is twice as large as its drawing, and light", () => {
    const faults = charts.flatMap((chart) => {
      const [, width, height] =
        /viewBox="0 0 (\d+) (\d+)"/.exec(readSiteFile(`${chart}.svg`)) ?? [];
      const { size, bytes } = measure(`${chart}.png`);
      const isDouble = size === `${2 * Number(width)}×${2 * Number(height)}`;
      return [
        ...(isDouble ? [] : [`${chart}: ${size}`]),
        ...(bytes <= 300 * kilobyte ? [] : [`${chart}: ${bytes} bytes`]),
      ];
    });
    expect(charts.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  it("has its address in the drawing and in the chart's data", () => {
    const faults = charts.filter((chart) => {
      const { picture } = JSON.parse(readSiteFile(`${chart}.json`)) as { picture: string };
      const isNamed = readSiteFile(`${chart}.svg`).includes(`${publishedAt}/${chart}/`);
      return picture !== `${publishedAt}/${chart}.png` || !isNamed;
    });
    expect(faults).toEqual([]);
  });
});

describe("the card of every page", () => {
  it("is named in full, with its size and what it shows", () => {
    expect(
      faultsOn(listedPages, (page) => {
        const card = metaOf(page, "og:image");
        const file = card.slice(publishedAt.length + 1);
        return [
          ...(card.startsWith(`${publishedAt}/`) && siteFiles.includes(file) ? [] : [card]),
          ...(metaOf(page, "og:image:alt").length >= 4 ? [] : ["no alternative text"]),
          ...(metaOf(page, "og:image:width") === "1200" ? [] : ["no width"]),
          ...(metaOf(page, "og:image:height") === "630" ? [] : ["no height"]),
          ...(page.html.includes('content="summary_large_image"') ? [] : ["not shown large"]),
          ...(page.html.includes(`<meta itemprop="image" content="${card}">`)
            ? []
            : ["none for WeChat"]),
        ];
      }),
    ).toEqual([]);
  });

  it.each([
    ["charts", contentIds("charts")],
    ["stories", contentIds("stories/zh")],
    ["areas", idsOf("areas.csv")],
  ])("is their own for %s, in both languages", (folder, ids) => {
    const wanted = new Map<string, string>(
      ids.flatMap((id) =>
        ["", "en/"].map(
          (lang) => [`/${lang}${folder}/${id}/`, `${lang}${folder}/${id}.card.png`] as const,
        ),
      ),
    );
    const asked = listedPages.filter((page) => wanted.has(page.address));
    expect(asked).toHaveLength(wanted.size);
    expect(
      faultsOn(asked, (page) => {
        const file = wanted.get(page.address) ?? "";
        const isNamed = metaOf(page, "og:image") === `${publishedAt}/${file}`;
        return isNamed && measure(file).size === "1200×630" ? [] : [file];
      }),
    ).toEqual([]);
    expect(
      faultsOn(asked, ({ address, document }) => {
        const first = document.body.querySelector("img");
        const said = ["src", "width", "height", "loading"].map((name) => first?.getAttribute(name));
        const isFirst = said.join() === `/${wanted.get(address) ?? ""},1200,630,lazy`;
        return isFirst ? [] : [`first picture ${said.join()}`];
      }),
      "the first picture of the page",
    ).toEqual([]);
  });
});

function metaOf(page: SitePage, property: string): string {
  return valueIn(page.written, "meta", { property }, "content");
}

/** The size that the head of a PNG tells. */
function measure(file: string): { readonly size: string; readonly bytes: number } {
  const png = readFileSync(join(inject("siteFolder"), file));
  return { size: `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`, bytes: png.length };
}
