import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { everyPage } from "../helpers/site-pages.ts";

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

describe("the HTML of every page", () => {
  it("is valid", async () => {
    const reports = await Promise.all(
      everyPage.map(async (page) => {
        const { results } = await validator.validateString(page.html);
        return results
          .flatMap((result) => result.messages)
          .map(({ line, column, ruleId, message }) => {
            return `${page.address}:${line}:${column} ${ruleId} ${message}`;
          });
      }),
    );
    expect(reports.flat()).toEqual([]);
  });
});
