import { expect, test } from "vitest";
import { parseChoice, renderChoice } from "#client/address-state.ts";

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
