import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "../helpers/visit.ts";

describe("the timeline without script", () => {
  test("lists every event and offers no filter", async ({ visit }) => {
    const page = await visit("timeline/", { javaScriptEnabled: false });
    const all = await page.locator("[data-event]").count();
    expect(all).toBeGreaterThan(10);
    expect(await page.locator("[data-event]:visible").count()).toBe(all);
    expect(await page.locator(".filters").isVisible()).toBe(false);
  });
});

describe("the timeline", () => {
  test("shows the events of one place and kind, keeps the choice in the address, goes back", async ({
    visit,
  }) => {
    const page = await visit("timeline/");
    const all = await shownEvents(page);
    await choose(page, "place", "huzhou");
    expect(await shownEvents(page)).toEqual(await eventsOf(page, { place: "huzhou" }));
    await choose(page, "kind", "honour");
    const honours = await shownEvents(page);
    expect(honours).toEqual(await eventsOf(page, { place: "huzhou", kind: "honour" }));
    expect(honours.length).toBeGreaterThan(0);
    expect(honours.length).toBeLessThan(all.length);
    expect(new URL(page.url()).search).toBe("?place=huzhou&kind=honour");
    expect(await page.locator("[data-count]").textContent()).toContain(`${honours.length}`);

    await page.goBack();
    expect(new URL(page.url()).search).toBe("?place=huzhou");
    expect(await shownEvents(page)).toEqual(await eventsOf(page, { place: "huzhou" }));
    await page.goBack();
    expect(await shownEvents(page)).toEqual(all);
  });

  test("opens as the address says, and leaves out what it does not know", async ({ visit }) => {
    const page = await visit("en/timeline/?place=huzhou&kind=honour&other=1");
    expect(await shownEvents(page)).toEqual(
      await eventsOf(page, { place: "huzhou", kind: "honour" }),
    );
    expect(await page.locator("input[name=place][value=huzhou]").isChecked()).toBe(true);
    const unknown = await visit("timeline/?place=nowhere&kind=%3Cscript%3E");
    expect(await shownEvents(unknown)).toHaveLength(await unknown.locator("[data-event]").count());
  });

  test("can be filtered by keyboard alone", async ({ visit }) => {
    const page = await visit("timeline/");
    await page.locator("input[name=kind]").first().focus();
    await page.keyboard.press("ArrowRight");
    const kind = new URL(page.url()).searchParams.get("kind") ?? "";
    expect(kind).not.toBe("");
    expect(await shownEvents(page)).toEqual(await eventsOf(page, { kind }));
  });

  test("shows an event that is linked to, whatever the filter says", async ({ visit }) => {
    const first = await visit("timeline/");
    const policy = (await eventsOf(first, { kind: "policy" }))[0] ?? "";
    const page = await visit(`timeline/?kind=honour#${policy}`);
    expect(await page.locator(`[id="${policy}"]`).isVisible()).toBe(true);
    expect(await shownEvents(page)).toContain(policy);
  });
});

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`input[name=${name}][value=${value}]`).check({ force: true });
}

async function shownEvents(page: Page): Promise<readonly string[]> {
  return page
    .locator("[data-event]:visible")
    .evaluateAll((events) => events.map((event) => event.id));
}

/** What the filter should leave, by what the page says of each event. */
async function eventsOf(
  page: Page,
  { place = "", kind = "" }: { readonly place?: string; readonly kind?: string },
): Promise<readonly string[]> {
  const selector =
    "[data-event]" +
    (place === "" ? "" : `[data-places~="${place}"]`) +
    (kind === "" ? "" : `[data-kind="${kind}"]`);
  return page.locator(selector).evaluateAll((events) => events.map((event) => event.id));
}
