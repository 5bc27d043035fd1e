import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test, type Visit } from "../helpers/visit.ts";

describe("the timeline without script", () => {
  test("lists every event and offers no filter", async ({ visit }) => {
    const page = await visit("timeline/", { javaScriptEnabled: false });
    const all = await page.locator("[data-event]").count();
    expect(all).toBeGreaterThan(10);
    expect(await page.locator("[data-event]:visible").count()).toBe(all);
    expect(await page.locator(".filters").isVisible()).toBe(false);
  });
});

describe("the timeline with its script missing", () => {
  test.for(["*.js", "filter-timeline.*.js"])(
    "without %s offers no filter that does nothing, says so, and lists every event",
    async (file, { visit }) => {
      const page = await visit("timeline/?q=%E7%81%AB", {
        allowedStatus: 404,
        prepare: async (opened) => {
          await opened.route(`**/${file}`, (route) => route.fulfill({ status: 404 }));
        },
      });
      await page.locator(".if-missing[data-needs=timeline]").waitFor({ timeout: 20_000 });
      expect(await page.locator(".filters").isVisible()).toBe(false);
      const all = page.locator("[data-event]");
      expect(await all.count()).toBe(await page.locator("[data-event]:visible").count());
    },
  );
});

describe("the timeline", () => {
  test("shows the events of one place and kind, keeps the choice in the address, goes back", async ({
    visit,
  }) => {
    const page = await openTimeline(visit, "timeline/");
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
    const page = await openTimeline(visit, "en/timeline/?place=huzhou&kind=honour&other=1");
    expect(await shownEvents(page)).toEqual(
      await eventsOf(page, { place: "huzhou", kind: "honour" }),
    );
    expect(await page.locator("input[name=place][value=huzhou]").isChecked()).toBe(true);
    const unknown = await openTimeline(visit, "timeline/?place=nowhere&kind=%3Cscript%3E");
    expect(await shownEvents(unknown)).toHaveLength(await unknown.locator("[data-event]").count());
  });

  test("can be filtered by keyboard alone", async ({ visit }) => {
    const page = await openTimeline(visit, "timeline/");
    await page.locator("input[name=kind]").first().focus();
    await page.keyboard.press("ArrowRight");
    const kind = new URL(page.url()).searchParams.get("kind") ?? "";
    expect(kind).not.toBe("");
    expect(await shownEvents(page)).toEqual(await eventsOf(page, { kind }));
  });

  test("finds events by their words, without a step back for each letter", async ({ visit }) => {
    const page = await openTimeline(visit, "timeline/?kind=platform");
    await page.locator("[data-timeline] input[name=q]").pressSequentially("安吉 矛调");
    const found = await shownEvents(page);
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) {
      const text = await page.locator(`[id="${id}"]`).textContent();
      expect(text).toMatch(/安吉/);
      expect(text).toMatch(/矛调/);
    }
    expect(new URL(page.url()).searchParams.get("q")).toBe("安吉 矛调");
    const chapters = await page
      .locator("[data-chapter]", { has: page.locator("[data-event]:visible") })
      .count();
    expect(await page.locator("[data-chapter]:visible").count()).toBe(chapters);
    await page.reload();
    expect(await shownEvents(page)).toEqual(found);
    expect(await page.locator("[data-timeline] input[name=q]").inputValue()).toBe("安吉 矛调");
  });

  test("matches an event's own words, never the figures beside it, however one came there", async ({
    visit,
  }) => {
    const page = await openTimeline(visit, "timeline/");
    const label = await page.locator(".year-figures li .hint").first().innerText();
    const words = label.slice(0, 2);
    const own = await page
      .locator("[data-event]")
      .evaluateAll(
        (events, word) =>
          events
            .filter((event) =>
              [...event.children].some(
                (part) => !part.matches("[data-figures-of]") && part.textContent.includes(word),
              ),
            )
            .map((event) => event.id),
        words,
      );
    await page.locator("[data-timeline] input[name=q]").fill(words);
    expect(await shownEvents(page)).toEqual(own);
    // Boxes that moved on the way must not bring their words along.
    await choose(page, "place", "huzhou");
    const both = await shownEvents(page);
    await page.reload();
    await page.locator("[data-timeline][data-state=ready]").waitFor();
    expect(await shownEvents(page)).toEqual(both);
    await page.goBack();
    expect(await shownEvents(page)).toEqual(own);
  });

  test("shows a year and its figures once, at the first event that is left", async ({ visit }) => {
    const page = await openTimeline(visit, "timeline/?place=huzhou");
    const figures = page.locator("[data-figures-of]:visible");
    const years = await page
      .locator(".event:visible .event-year:not(.heard-only)")
      .allTextContents();
    const beside = await figures.evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset["figuresOf"]),
    );
    expect(beside.length).toBeGreaterThan(3);
    expect(years).toEqual(expect.arrayContaining(beside));
    const firsts = await figures.evaluateAll((all) =>
      all.map((one) => one.closest("[data-event]")?.querySelector(".event-year:not(.heard-only)")),
    );
    expect(firsts).not.toContain(null);
  });

  test("leads from title to title by arrow keys", async ({ visit }) => {
    const page = await openTimeline(visit, "timeline/?place=huzhou&kind=honour");
    const shown = await shownEvents(page);
    await page.locator(`[id="${shown[0] ?? ""}"] .event-title a`).focus();
    await page.keyboard.press("ArrowDown");
    expect(await focusedEvent(page)).toBe(shown[1]);
    await page.keyboard.press("End");
    expect(await focusedEvent(page)).toBe(shown.at(-1));
    await page.keyboard.press("ArrowDown");
    expect(await focusedEvent(page)).toBe(shown.at(-1));
    await page.keyboard.press("Home");
    expect(await focusedEvent(page)).toBe(shown[0]);
  });

  test("shows an event that is linked to, whatever the filter says", async ({ visit }) => {
    const first = await openTimeline(visit, "timeline/");
    const policy = (await eventsOf(first, { kind: "policy" }))[0] ?? "";
    const page = await openTimeline(visit, `timeline/?kind=honour#${policy}`);
    expect(await page.locator(`[id="${policy}"]`).isVisible()).toBe(true);
    expect(await shownEvents(page)).toContain(policy);
  });
});

/** The timeline, when its filter has taken over. */
async function openTimeline(visit: Visit, path: string): Promise<Page> {
  const page = await visit(path);
  await page.locator("[data-timeline][data-state=ready]").waitFor();
  return page;
}

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

async function focusedEvent(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest("[data-event]")?.id);
}
