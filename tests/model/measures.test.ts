import { describe, expect, it } from "vitest";
import {
  isCounted,
  isFlow,
  isLevel,
  isLined,
  isMomentary,
  isNeverNegative,
  isTimeless,
  isWhole,
} from "#model/measures.ts";
import { measures } from "#model/vocabulary.ts";

describe("measures", () => {
  it.each([
    [isCounted, ["count", "stock", "amount"]],
    [isFlow, ["count", "amount"]],
    [isLevel, ["count", "stock", "amount", "rate"]],
    [isMomentary, ["stock", "streak", "rank", "tier", "limit"]],
    [isTimeless, ["streak", "tier", "limit"]],
    [isLined, ["count", "stock", "amount", "rate", "change", "streak"]],
    [isWhole, ["count", "streak", "rank", "tier"]],
    [isNeverNegative, ["count", "stock", "streak", "rank", "tier", "limit"]],
  ])("$name", (has, expected) => {
    expect(measures.filter(has)).toEqual(expected);
  });
});
