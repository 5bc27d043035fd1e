import { expect, test } from "vitest";
import { opensWithLetter, tidyProse } from "#site/prose.ts";

const button = '<button class="fig-number" type="button" popovertarget="a">8.6%</button>';

test("tidyProse(html, zh) joins Chinese lines", () => {
  expect(tidyProse("<p>发案数同比下降，\n  降幅列全市</p>", "zh")).toBe(
    "<p>发案数同比下降，降幅列全市</p>",
  );
  expect(tidyProse("<p>见于 2023\n年的报道</p>", "zh")).toBe("<p>见于 2023年的报道</p>");
});

test("tidyProse(html, zh) keeps a line break between Latin words", () => {
  expect(tidyProse("<p>Safe\nZhejiang</p>", "zh")).toBe("<p>Safe\nZhejiang</p>");
});

test("tidyProse(html, en) leaves lines alone", () => {
  expect(tidyProse("<p>平安\n浙江</p>", "en")).toBe("<p>平安\n浙江</p>");
});

test("tidyProse(html, lang) ties closing punctuation to a bound number", () => {
  expect(tidyProse(`下降${button}，实现`, "zh")).toBe(
    `下降<span class="tied">${button}，</span>实现`,
  );
  expect(tidyProse(`fell by ${button}; it`, "en")).toBe(
    `fell by <span class="tied">${button};</span> it`,
  );
  expect(tidyProse(`${button}的`, "zh")).toBe(`${button}的`);
});

test.each([
  ["<p>先看", true],
  ["<p>First", true],
  ["<p>2024 年", false],
  ["<p>“全市", false],
  ["<p><a href='#'>秀洲</a>", false],
  ["<h2>先", false],
])("opensWithLetter(%j) is %s", (html, expected) => {
  expect(opensWithLetter(html)).toBe(expected);
});
