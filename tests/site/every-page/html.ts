import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { chartOfEachKind } from "../../helpers/editor-files.ts";
import { pageTemplates } from "../../helpers/page-templates.ts";
import { everyPage, faultsOn, ofEachTemplate, type SitePage } from "../../helpers/site-pages.ts";
import { attributeOf, parsedElements, writtenElements } from "../../helpers/written-tags.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // How the markup is typed is the printer's business, not the reader's.
    "attr-quotes": "off",
    "doctype-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "error",
    "no-dup-id": "error",
    "require-sri": "off",
  },
});

describe("the HTML of a page of each template and of a chart of each kind", () => {
  const named = [...pageTemplates(), ...chartOfEachKind().map((id) => `embed/${id}/`)];
  const chosen = new Set([
    ...named.flatMap((path) => [`/${path}`, `/en/${path}`]),
    ...everyPage.filter(({ kind }) => kind === "missing").map(({ address }) => address),
    ...extremes().map(({ address }) => address),
  ]);

  it.each(["zh", "en"])("is valid in %s", async (language) => {
    const asked = everyPage.filter(
      (page) => page.language === language && chosen.has(page.address),
    );
    expect(asked.length).toBeGreaterThan(named.length);
    const reports = await Promise.all(asked.map(faultsOf));
    expect(reports.flat()).toEqual([]);
  });
});

describe("every page", () => {
  it("closes what it opens, in order", () => {
    expect(everyPage.length).toBeGreaterThan(200);
    const unclosed = ({ html }: SitePage): readonly string[] =>
      [writtenOn(html)].filter((written) => typeof written === "string");
    expect(faultsOn(everyPage, unclosed)).toEqual([]);
  });

  it("nests as it is written: a parser has nothing to mend", () => {
    expect(faultsOn(ofEachTemplate(everyPage), mended)).toEqual([]);
  });

  it.each([
    "<p><div></div></p>",
    "<a href='/'><a href='/'></a></a>",
    "<table><div></div></table>",
    "<table><tr></tr></table>",
    "<ul><li></ul>",
    "<b><i></b></i>",
    "<p></section>",
    "<p>",
  ])("would not be written like %s", (body) => {
    const html = `<html><head><title><b></title></head><body>${body}</body></html>`;
    const { document } = new JSDOM(html).window;
    expect(mended({ html, document })).toHaveLength(1);
  });

  it("gives an id once", () => {
    const doubled = (page: SitePage): readonly string[] => {
      const ids = page.written.tags.flatMap(
        ({ attributes }) => attributeOf(attributes, "id") ?? [],
      );
      const once = new Set(ids);
      return ids.filter((id) => !once.delete(id));
    };
    expect(faultsOn(everyPage, doubled)).toEqual([]);
  });
});

/** The shortest and the longest page of each folder and language: what a template has at least, and at most. */
function extremes(): readonly SitePage[] {
  const folders = Map.groupBy(everyPage, ({ address }) => address.replace(/[^/]*\/?$/, ""));
  return [...folders.values()].flatMap((pages) => {
    const sorted = pages.toSorted((one, other) => one.html.length - other.html.length);
    return [sorted.at(0), sorted.at(-1)].filter((page) => page !== undefined);
  });
}

async function faultsOf({ address, html }: SitePage): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap((result) => result.messages)
    .map(
      ({ line, column, ruleId, message }) => `${address}:${line}:${column} ${ruleId} ${message}`,
    );
}

/** Where the tree that a parser made of a page differs from what is written. */
function mended(page: Pick<SitePage, "html" | "document">): readonly string[] {
  const [written, parsed] = [writtenOn(page.html), parsedElements(page.document)];
  if (typeof written === "string") return [written];
  const at = written.findIndex((element, index) => element !== parsed[index]);
  if (at < 0 && written.length === parsed.length) return [];
  return [`element ${at}: written ${written[at] ?? ""}, parsed ${parsed[at] ?? ""}`];
}

function writtenOn(html: string): readonly string[] | string {
  try {
    return writtenElements(html);
  } catch (error) {
    return String(error);
  }
}
