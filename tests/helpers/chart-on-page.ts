import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The parts of a chart that a reader uses. */
export interface ChartOnPage {
  readonly figure: Locator;
  /** The drawing, which takes the keys. */
  readonly drawing: Locator;
  /** What is shown beside the mark. */
  readonly shown: Locator;
  /** What a screen reader says. */
  readonly said: Locator;
  /** The mark that is being read. */
  readonly mark: Locator;
}

/** The first chart of a page, or of a frame in it. */
export function chartOn(page: Page | FrameLocator): ChartOnPage {
  const figure = page.locator("[data-chart]").first();
  const drawing = figure.locator("[data-reader]");
  return {
    figure,
    drawing,
    shown: drawing.locator(".chart-reading"),
    said: drawing.locator("[role=status]"),
    mark: drawing.locator(".is-read"),
  };
}

/** The number of the table's row that the mark being read stands for. */
export async function rowBeingRead({ mark }: ChartOnPage): Promise<number> {
  return Number(await mark.getAttribute("data-row"));
}

/**
 * The texts of a row of the table, without the cell that names the source: each is part of what
 * is said of the row.
 */
export async function cellsOfRow({ figure }: ChartOnPage, row: number): Promise<readonly string[]> {
  const cells = await figure
    .locator("tbody tr")
    .nth(row)
    .locator(":scope > :not([data-aside])")
    .allTextContents();
  return cells.map((text) => text.trim()).filter((text) => text !== "");
}

/** What is said, taken apart into the cells that it was put together from. */
export async function partsSaid({ said }: ChartOnPage): Promise<readonly string[]> {
  return ((await said.textContent()) ?? "").split(" · ").filter((text) => text !== "");
}

/** Cells of a row that were not said to whom hears the page: none, where all of it was. */
export async function unsaidOf(read: ChartOnPage, row: number): Promise<readonly string[]> {
  const cells = await cellsOfRow(read, row);
  expect(cells.length, `row ${row}`).toBeGreaterThan(1);
  const words = (await read.said.textContent()) ?? "";
  return cells.filter((cell) => !words.includes(cell));
}
