import { describe, expect } from "vitest";
import {
  cellsOfRow,
  chartOn,
  partsSaid,
  rowBeingRead,
  type ChartOnPage,
} from "../helpers/chart-on-page.ts";
import { chartOfEachKind, contentIds } from "../helpers/editor-files.ts";
import { phone, test } from "../helpers/visit.ts";

const charts = contentIds("charts");
const chart = charts.includes("fraud-falls") ? "fraud-falls" : (charts[0] ?? "");

describe("a chart without script", () => {
  test("is drawn, with its table one click away and nothing that waits for a script", async ({
    visit,
  }) => {
    const page = await visit("stories/fraud/", { javaScriptEnabled: false });
    const { figure, drawing } = chartOn(page);
    await expect(drawing.locator("svg:visible").count()).resolves.toBe(1);
    expect(await drawing.getAttribute("tabindex")).toBeNull();
    const table = figure.locator("table");
    if (!(await table.isVisible())) {
      await figure.locator("summary").first().click();
    }
    expect(await table.isVisible()).toBe(true);
  });
});

describe("a chart read by keyboard", () => {
  test("says the row of its table, key by key, and falls silent on Escape", async ({ visit }) => {
    const read = chartOn(await visit(`charts/${chart}/`));
    await tabTo(read);
    expect(await read.shown.isVisible()).toBe(false);

    await read.drawing.press("ArrowRight");
    const first = await rowBeingRead(read);
    await expectRowSaid(read, first);
    await read.drawing.press("ArrowRight");
    const second = await rowBeingRead(read);
    expect(second).not.toBe(first);
    await expectRowSaid(read, second);
    await read.drawing.press("ArrowLeft");
    expect(await rowBeingRead(read)).toBe(first);
    await read.drawing.press("End");
    const last = await rowBeingRead(read);
    expect(last).toBeGreaterThan(first);
    await expectRowSaid(read, last);
    await read.drawing.press("Home");
    expect(await rowBeingRead(read)).toBe(first);

    await read.drawing.press("Escape");
    expect(await read.shown.isVisible()).toBe(false);
    expect(await read.said.textContent()).toBe("");
    expect(await read.mark.count()).toBe(0);
  });

  test.for(chartOfEachKind())(
    "%s: every key says a row of the table, and no row is empty",
    async (id, { visit }) => {
      const read = chartOn(await visit(`en/charts/${id}/`));
      await read.drawing.focus();
      for (const key of ["ArrowRight", "End", "ArrowDown", "ArrowUp", "Home", "ArrowDown"]) {
        await read.drawing.press(key);
        await expectRowSaid(read, await rowBeingRead(read));
      }
    },
  );

  test("lets the keys go that are not its own", async ({ visit }) => {
    const page = await visit(`charts/${chart}/`);
    const read = chartOn(page);
    await tabTo(read);
    await read.drawing.press("ArrowRight");
    await page.keyboard.press("Tab");
    expect(await read.drawing.evaluate((element) => element.matches(":focus"))).toBe(false);
    expect(await read.shown.isVisible()).toBe(false);
  });
});

describe("a chart read by pointer", () => {
  test("shows the row under the mouse and lets it go", async ({ visit }) => {
    const page = await visit(`charts/${chart}/`);
    const read = chartOn(page);
    const mark = read.drawing.locator("svg:visible [data-row]").first();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (box === null) throw new Error("the mark is not drawn");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expectRowShown(read, await rowBeingRead(read));
    await page.mouse.move(1, 1);
    expect(await read.shown.isVisible()).toBe(false);
  });
});

describe("a chart read by touch", () => {
  test("shows the row that was tapped, within the screen, until something else is", async ({
    visit,
  }) => {
    const page = await visit(`charts/${chart}/`, {
      viewport: phone,
      hasTouch: true,
      isMobile: true,
    });
    const read = chartOn(page);
    const mark = read.drawing.locator("svg:visible [data-row]").last();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (box === null) throw new Error("the mark is not drawn");
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expectRowShown(read, await rowBeingRead(read));
    const shown = await read.shown.boundingBox();
    expect(shown?.x).toBeGreaterThanOrEqual(0);
    expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(phone.width);
    await page.locator("h1").first().tap();
    expect(await read.shown.isVisible()).toBe(false);
  });
});

/** By the Tab key alone, as somebody without a mouse comes to it. */
async function tabTo({ drawing }: ChartOnPage): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await drawing.evaluate((element) => element.matches(":focus"))) return;
    await drawing.page().keyboard.press("Tab");
  }
  throw new Error("the Tab key does not come to the chart");
}

async function expectRowSaid(read: ChartOnPage, row: number): Promise<void> {
  const cells = await cellsOfRow(read, row);
  expect(cells.length, `row ${row}`).toBeGreaterThan(1);
  const said = (await read.said.textContent()) ?? "";
  expect(
    cells.filter((cell) => !said.includes(cell)),
    `of row ${row}, in "${said}"`,
  ).toEqual([]);
  expect((await partsSaid(read)).length).toBeGreaterThan(0);
  await expectRowShown(read, row);
}

async function expectRowShown(read: ChartOnPage, row: number): Promise<void> {
  expect(await read.shown.isVisible()).toBe(true);
  const shown = (await read.shown.textContent()) ?? "";
  const cells = await cellsOfRow(read, row);
  expect(
    cells.filter((cell) => !shown.includes(cell)),
    `of row ${row}, in "${shown}"`,
  ).toEqual([]);
}
