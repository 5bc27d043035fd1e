import { expect, test } from "vitest";
import { readRepository } from "#site/repository.ts";

test("a build that names no repository has none", () => {
  expect(readRepository(undefined)).toBeUndefined();
  expect(readRepository(" ")).toBeUndefined();
});

test("a build's repository is the address it names", () => {
  expect(readRepository(" https://code.example/safe/twenty-years ")).toBe(
    "https://code.example/safe/twenty-years",
  );
});

test.each(["code.example/safe", "javascript:alert(1)", "git@code.example:safe.git"])(
  "%s is refused",
  (told) => {
    expect(() => readRepository(told)).toThrow(/REPOSITORY_URL .*no web address/);
  },
);
