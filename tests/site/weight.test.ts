import { describe, expect, it } from "vitest";
import { kibibyte, packedSize, packsInto } from "../helpers/packed-size.ts";
import { faultsOn, pages, readSiteFile, type SitePage } from "../helpers/site-pages.ts";

const budget = 50 * kibibyte;
/** What an element of a page may weigh that lists what the data hold, and is as long as they are many. */
const listed = 8;
/** What all scripts of a page may weigh before anybody touches it; e2e/weight.e2e.ts measures them. */
const scripts = 6 * kibibyte;

describe("every page", () => {
  it("weighs at most 50 KB packed, sheets and scripts included, or 8 bytes an element of a list", () => {
    expect(faultsOn(pages.filter(isFurnished), overBudget)).toEqual([]);
  });
});

/** Embeds have budgets of their own. */
function isFurnished({ kind }: SitePage): boolean {
  return kind !== "embed" && kind !== "live-embed";
}

/** Pages of which the editors write every word: they stay within the budget however much is known. */
const isWritten = ({ address }: SitePage): boolean => /^\/(?:en\/)?(?:stories\/.*)?$/.test(address);

function overBudget(page: SitePage): readonly string[] {
  const { html } = page;
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) =>
    weighFile(href ?? ""),
  );
  const others = sheets.reduce((sum, one) => sum + one, scripts);
  const most = isWritten(page) ? budget : Math.max(budget, listed * html.split("<").length);
  if (packsInto(most - others, html)) return [];
  return [`${((packedSize(html) + others) / kibibyte).toFixed(1)} KB`];
}

const weighed = new Map<string, number>();

function weighFile(address: string): number {
  const known = weighed.get(address) ?? packedSize(readSiteFile(address.slice(1)));
  weighed.set(address, known);
  return known;
}
