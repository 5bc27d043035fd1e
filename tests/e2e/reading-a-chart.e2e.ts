import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import {
  cellsOfRow,
  chartOn,
  partsSaid,
  rowBeingRead,
  unsaidOf,
  type ChartOnPage,
} from "../helpers/chart-on-page.ts";
import { chartOfEachKind, contentIds } from "../helpers/editor-files.ts";
import { eventually } from "../helpers/eventually.ts";
import { phone, test, type Reader, type Visit } from "../helpers/visit.ts";

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
    expect(await table.isVisible()).toBe(false);
    await figure.locator(".chart-view label").last().click();
    expect(await table.isVisible()).toBe(true);
    expect(await drawing.isVisible()).toBe(false);
    for (const summary of await figure.locator(".chart-actions summary").all()) {
      await summary.click();
      expect(await figure.locator("[open] > :not(summary)").isVisible()).toBe(true);
    }
  });
});

describe("a chart read by keyboard", () => {
  test("says the row of its table, key by key, and falls silent on Escape", async ({ visit }) => {
    const read = chartOn(await openChart(visit, `charts/${chart}/`));
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
      const read = chartOn(await openChart(visit, `en/charts/${id}/`));
      await read.drawing.focus();
      for (const key of ["ArrowRight", "End", "ArrowDown", "ArrowUp", "Home", "ArrowDown"]) {
        await read.drawing.press(key);
        await expectRowSaid(read, await rowBeingRead(read));
      }
    },
  );

  test("lets the keys go that are not its own", async ({ visit }) => {
    const page = await openChart(visit, `charts/${chart}/`);
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
    const page = await openChart(visit, `charts/${chart}/`);
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

  test("lets the mouse go over to what is shown, and closes it on Escape where it rests", async ({
    visit,
  }) => {
    const page = await openChart(visit, `charts/${chart}/`);
    const read = chartOn(page);
    const mark = read.drawing.locator("svg:visible [data-row]").last();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (box === null) throw new Error("the mark is not drawn");
    const x = box.x + box.width / 2;
    await page.mouse.move(x, box.y + box.height / 2);
    const row = await rowBeingRead(read);
    const shown = await read.shown.boundingBox();
    if (shown === null) throw new Error("nothing is shown");
    await page.mouse.move(x, shown.y + shown.height / 2, { steps: 12 });
    expect(await rowBeingRead(read)).toBe(row);
    await page.keyboard.press("Escape");
    await page.mouse.move(x + 1, box.y + box.height / 2);
    expect(await read.shown.isVisible()).toBe(false);
  });
});

describe("a chart read by touch", () => {
  test("shows the row that was tapped, within the screen, until something else is", async ({
    visit,
  }) => {
    const { page, read, mark } = await openForFingers(visit, chart);
    const at = middleOf(await restingBox(mark));
    await page.touchscreen.tap(at.x, at.y);
    await expectRowShown(read, await rowBeingRead(read));
    const shown = await read.shown.boundingBox();
    expect(shown?.x).toBeGreaterThanOrEqual(0);
    expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(phone.width);
    await page.locator("h1").first().tap();
    expect(await read.shown.isVisible()).toBe(false);
  });

  test("keeps its reading while the page scrolls, and scrubs where the finger goes sideways", async ({
    visit,
  }) => {
    const { page, read, mark } = await openForFingers(visit, "fires-china");
    const box = await restingBox(mark);
    const at = middleOf(box);
    await page.touchscreen.tap(at.x, at.y);
    const tapped = await rowBeingRead(read);
    await drag(page, at, { x: at.x - 20, y: at.y - 200 });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await rowBeingRead(read)).toBe(tapped);
    expect(await read.shown.isVisible()).toBe(true);
    // A finger that comes down while the page still glides only stops it: it comes again, to wherever the
    // page glided.
    await eventually(async () => {
      await mark.scrollIntoViewIfNeeded();
      const { y } = middleOf(await restingBox(mark));
      await drag(page, { x: at.x, y }, { x: at.x - 150, y: y - 20 });
      return rowBeingRead(read);
    }).not.toBe(tapped);
    expect(await read.shown.isVisible()).toBe(true);
  });

  test("scrubs on from what is shown, which a tap leaves as it is", async ({ visit }) => {
    const { page, read, mark } = await openForFingers(visit, "fires-china");
    await mark.tap();
    const tapped = await rowBeingRead(read);
    const at = middleOf(await restingBox(read.shown));
    await page.touchscreen.tap(at.x, at.y);
    expect(await rowBeingRead(read)).toBe(tapped);
    await drag(page, at, { x: at.x - 150, y: at.y });
    await eventually(() => rowBeingRead(read)).not.toBe(tapped);
  });
});

/** A chart's page, when its script has taken over. */
async function openChart(visit: Visit, path: string, reader?: Reader): Promise<Page> {
  const page = await visit(path, reader);
  await page.locator("html.has-charts").waitFor();
  return page;
}

/** A chart on a phone, its last mark on the screen. */
async function openForFingers(visit: Visit, id: string) {
  const page = await openChart(visit, `charts/${id}/`, {
    viewport: phone,
    hasTouch: true,
    isMobile: true,
  });
  const read = chartOn(page);
  const mark = read.drawing.locator("svg:visible [data-row]").last();
  await mark.scrollIntoViewIfNeeded();
  return { page, read, mark };
}

/** The middle of what is drawn there; fails where nothing is. */
function middleOf(box: Awaited<ReturnType<typeof restingBox>>): Point {
  if (box === null) throw new Error("it is not drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where a mark is when the page has come to rest. */
async function restingBox(mark: Locator): Promise<Awaited<ReturnType<Locator["boundingBox"]>>> {
  const { y } = (await mark.boundingBox()) ?? {};
  await mark.page().waitForTimeout(100);
  const box = await mark.boundingBox();
  return box?.y === y ? box : restingBox(mark);
}

/** A finger that goes down, over in ten steps, and up. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: Point[]): Promise<void> =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points }).then(() => undefined);
  await send("touchStart", [from]);
  for (let step = 1; step <= 10; step += 1) {
    const part = (a: number, b: number): number => a + ((b - a) * step) / 10;
    await send("touchMove", [{ x: part(from.x, to.x), y: part(from.y, to.y) }]);
  }
  await send("touchEnd", []);
  await session.detach();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** By the Tab key alone, as somebody without a mouse comes to it. */
async function tabTo({ drawing }: ChartOnPage): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await drawing.evaluate((element) => element.matches(":focus"))) return;
    await drawing.page().keyboard.press("Tab");
  }
  throw new Error("the Tab key does not come to the chart");
}

async function expectRowSaid(read: ChartOnPage, row: number): Promise<void> {
  await eventually(() => unsaidOf(read, row)).toEqual([]);
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
