import { describe, expect, it } from "vitest";
import { everyPage, faultsOn, pages, type SitePage } from "../helpers/site-pages.ts";

const byAddress = new Map(everyPage.map((page) => [page.address, page]));
const stories = pages.filter(({ address }) => /^\/(?:en\/)?stories\/[^/]+\/$/.test(address));

describe("every number of every story", () => {
  it("is there: no story goes without", () => {
    expect(stories.length).toBeGreaterThan(0);
    const bare = (page: SitePage): readonly string[] =>
      numbersOn(page).length === 0 ? ["no number"] : [];
    expect(faultsOn(stories, bare)).toEqual([]);
  });

  it("opens a reading that leads to a source and to the row where it stands as printed", () => {
    expect(faultsOn(stories, (page) => numbersOn(page).flatMap((one) => lost(one, page)))).toEqual(
      [],
    );
  });
});

function numbersOn(page: SitePage): readonly Element[] {
  return [...page.document.querySelectorAll(".fig-number")];
}

/** What is wrong with the way from a number, or from words that are quoted, to its row. */
function lost(number: Element, page: SitePage): readonly string[] {
  const text = bare(number.textContent);
  const reading = page.document.getElementById(number.getAttribute("popovertarget") ?? "");
  const [source, row] = [...(reading?.querySelectorAll("a") ?? [])].map((link) => targetOf(link));
  if (source?.tagName !== "MAIN") return [`${text}: no page of its source`];
  if (!row || row.tagName === "MAIN") return [`${text}: no row`];
  const isQuoted = text.startsWith("“");
  const printed = isQuoted ? text : printedIn(reading);
  return bare(row.textContent).includes(bare(printed).replace(/[“”]/g, ""))
    ? []
    : [`${text}: printed ${printed}, the row says ${bare(row.textContent)}`];
}

/** The token that the reading quotes; empty for a figure that this site worked out. */
function printedIn(reading: Element | null): string {
  const quoted = reading?.querySelector("q")?.textContent;
  return quoted ?? /原文印作“([^”]*)”/.exec(reading?.textContent ?? "")?.[1] ?? "";
}

/** What a link leads to: the row that its fragment names, else the page's main part. */
function targetOf(link: Element): Element | null | undefined {
  const url = new URL(link.getAttribute("href") ?? "", "https://site.example");
  const document = byAddress.get(url.pathname)?.document;
  return url.hash === ""
    ? document?.querySelector("main")
    : document?.getElementById(decodeURIComponent(url.hash.slice(1)));
}

function bare(text: string): string {
  return text.replace(/[\s\u2060]/g, "");
}
