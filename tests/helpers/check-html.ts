import { HtmlValidate } from "html-validate";
import { expect } from "vitest";
import { everyPage, type SitePage } from "./site-pages.ts";

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

/** Whether the HTML of every page of a language is valid. Each has a test file, so that they are read side by side. */
export async function checkHtml(language: SitePage["language"]): Promise<void> {
  const reports = await Promise.all(
    everyPage
      .filter((page) => page.language === language)
      .map(async (page) => {
        const { results } = await validator.validateString(page.html);
        return results
          .flatMap((result) => result.messages)
          .map(({ line, column, ruleId, message }) => {
            return `${page.address}:${line}:${column} ${ruleId} ${message}`;
          });
      }),
  );
  expect(reports.length).toBeGreaterThan(100);
  expect(reports.flat()).toEqual([]);
}
