import { expect, test } from "vitest";
import { nearestReading, readingAfterKey, type Reading } from "#client/chart-readings.ts";

/** Two lines over three years; the second lies below the first. Rows run line by line. */
const lines = [
  at(0, "a", 10, 10),
  at(1, "a", 20, 12),
  at(2, "a", 30, 14),
  at(3, "b", 10, 50),
  at(4, "b", 30, 54),
];

/** Bars of one series each, from top to bottom. */
const bars = [at(0, "a", 90, 10), at(1, "b", 60, 30), at(2, "c", 40, 50)];

test("nearestReading(readings, x, y) is the mark closest to the point", () => {
  expect(nearestReading(lines, 19, 13)?.row).toBe(1);
  expect(nearestReading(lines, 28, 60)?.row).toBe(4);
});

test("nearestReading(readings, x, y) is the row that the point is on, however long", () => {
  const rows = [at(0, "a", 50, 10, 50, 6), at(1, "b", 90, 30, 4, 6)];
  expect(nearestReading(rows, 88, 14)?.row).toBe(0);
  expect(nearestReading(rows, 88, 26)?.row).toBe(1);
});

test("nearestReading([], x, y) is undefined", () => {
  expect(nearestReading([], 0, 0)).toBeUndefined();
});

test.each([
  ["ArrowRight", 0, 1],
  ["ArrowLeft", 1, 0],
  ["End", 0, 2],
  ["Home", 4, 3],
  ["ArrowDown", 2, 4],
  ["ArrowUp", 3, 0],
])("readingAfterKey(lines, from, %s) leads from row %i to row %i", (key, from, to) => {
  expect(rowAfter(lines, from, key)).toBe(to);
});

test.each([
  ["ArrowLeft", 0],
  ["ArrowRight", 2],
  ["ArrowUp", 1],
  ["ArrowDown", 4],
  ["a", 1],
])("readingAfterKey(lines, from, %s) leads nowhere from row %i", (key, from) => {
  expect(rowAfter(lines, from, key)).toBeUndefined();
});

test("readingAfterKey(bars, from, key) goes through bars of one mark each", () => {
  expect(rowAfter(bars, 0, "ArrowRight")).toBe(1);
  expect(rowAfter(bars, 0, "ArrowDown")).toBe(1);
  expect(rowAfter(bars, 2, "ArrowUp")).toBe(1);
  expect(rowAfter(bars, 0, "End")).toBe(2);
});

test("readingAfterKey(panels, from, key) comes to panels that lie side by side", () => {
  const panels = [at(0, "0", 10, 50), at(1, "0", 20, 50), at(2, "1", 110, 50), at(3, "1", 120, 50)];
  expect(rowAfter(panels, 1, "ArrowDown")).toBe(2);
  expect(rowAfter(panels, 2, "ArrowUp")).toBe(1);
  expect(rowAfter(panels, 0, "ArrowUp")).toBeUndefined();
});

function rowAfter(readings: readonly Reading[], from: number, key: string): number | undefined {
  const start = readings.find((reading) => reading.row === from);
  if (!start) throw new Error(`no row ${String(from)}`);
  return readingAfterKey(readings, start, key)?.row;
}

function at(row: number, series: string, x: number, y: number, reachX = 0, reachY = 0): Reading {
  // No test here touches the mark; a browser's does.
  return { mark: {} as SVGGraphicsElement, row, series, x, y, reachX, reachY };
}
