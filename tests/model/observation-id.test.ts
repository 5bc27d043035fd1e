import { expect, test } from "vitest";
import { periodSlug } from "#model/observation.ts";

test.each([
  ["2023", "2023"],
  ["2023/2024-04", "2023--2024-04"],
  ["../2025-03", "--2025-03"],
  ["2015-10-29/2015-12-31", "2015-10-29--2015-12-31"],
])('periodSlug("%s") is "%s"', (text, slug) => {
  expect(periodSlug(text)).toBe(slug);
});
