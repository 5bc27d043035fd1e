import { expect, test } from "vitest";
import { chosenOf, parseChoice, renderChoice, withChosen } from "#client/address-state.ts";

const names = ["place", "kind"];

test("parseChoice(search, names) reads the names that mean something", () => {
  expect(parseChoice("?place=huzhou&kind=honour&x=1", names)).toEqual({
    place: "huzhou",
    kind: "honour",
  });
});

test("parseChoice(search, names) leaves out what is missing or empty", () => {
  expect(parseChoice("", names)).toEqual({});
  expect(parseChoice("?place=", names)).toEqual({});
});

test("renderChoice(search, names, choice) keeps what others put into the query", () => {
  expect(renderChoice("?x=1&place=huzhou", names, { kind: "honour" })).toBe("?x=1&kind=honour");
});

test("renderChoice(search, names, choice) of no choice is no query", () => {
  expect(renderChoice("?place=huzhou", names, {})).toBe("");
});

test("renderChoice and parseChoice are inverse", () => {
  const choice = { place: "wuxing", kind: "平台" };
  expect(parseChoice(renderChoice("", names, choice), names)).toEqual(choice);
});

const only = { chart: "mediators", isOnly: true, known: ["mediators.china", "table"] };
const first = { chart: "fraud-falls", isOnly: false, known: ["table", "chart"] };
const second = { chart: "fraud", isOnly: false, known: ["table", "chart"] };

test.each([
  ["?view=table", only, "table"],
  ["?view=mediators.table", only, "table"],
  ["?view=mediators.china", only, "mediators.china"],
  ["?view=mediators.mediators.china", only, "mediators.china"],
  ["?view=fraud-falls.table", first, "table"],
  ["?view=fraud-falls.table", second, undefined],
  ["?view=fraud-falls.table_fraud.chart", second, "chart"],
  ["?view=table", first, undefined],
  ["?view=<script>", only, undefined],
  ["", only, undefined],
])("chosenOf(%j, view, …) finds what was chosen for that chart", (search, whose, chosen) => {
  expect(chosenOf(search, "view", whose)).toBe(chosen);
});

test.each([
  ["", only, "table", "?view=table"],
  ["?view=table", only, undefined, ""],
  ["?x=1", first, "table", "?x=1&view=fraud-falls.table"],
  ["?view=fraud-falls.table", second, "table", "?view=fraud-falls.table_fraud.table"],
  ["?view=fraud-falls.table_fraud.table", first, undefined, "?view=fraud.table"],
])("withChosen(%j, view, …) keeps the choices of other charts", (search, whose, choice, query) => {
  expect(withChosen(search, "view", whose, choice)).toBe(query);
});
