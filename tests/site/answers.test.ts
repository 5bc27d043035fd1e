import { describe, expect, it } from "vitest";
import { contentIds } from "../helpers/editor-files.ts";
import { faultsOn, listedPages, type SitePage } from "../helpers/site-pages.ts";

const answerPages = listedPages.filter(({ address }) => /^\/(?:en\/)?answers\/$/.test(address));

interface Question {
  readonly "@type": string;
  readonly name: string;
  readonly acceptedAnswer: {
    readonly "@type": string;
    readonly text: string;
    readonly url: string;
  };
}

describe("the page of answers", () => {
  it("stands in both languages, with every question in each", () => {
    expect(answerPages.map(({ language }) => language).sort()).toEqual(["en", "zh"]);
    for (const page of answerPages)
      expect([...page.document.querySelectorAll("h2")].map(({ id }) => id).sort()).toEqual(
        [...contentIds("answers")].sort(),
      );
  });

  it("says to machines what it shows: each question and its answer, word for word", () => {
    for (const page of answerPages) {
      const shown = headingsOn(page).map((heading) => [
        bare(heading.textContent),
        bare(heading.nextElementSibling?.textContent ?? ""),
        heading.id,
      ]);
      const told = questionsOn(page).map(({ name, acceptedAnswer: { text, url } }) => [
        bare(name),
        bare(text),
        new URL(url).hash.slice(1),
      ]);
      expect(told).toEqual(shown);
      expect(told.length).toBeGreaterThan(0);
    }
  });

  it("binds a number in every answer, with its chart and its sources", () => {
    const wanting = (page: SitePage): readonly string[] =>
      headingsOn(page).flatMap((heading) => {
        const own = upToNext(heading);
        const has = (selector: string) => own.some((one) => one.querySelector(selector));
        return [
          ...(has(".fig-number") ? [] : [`${heading.id}: no number`]),
          ...(has('a[href*="/charts/"]') ? [] : [`${heading.id}: no chart`]),
          ...(has('a[href*="/sources/"]') ? [] : [`${heading.id}: no source`]),
        ];
      });
    expect(faultsOn(answerPages, wanting)).toEqual([]);
  });

  it("is questions and answers in schema.org's words", () => {
    for (const page of answerPages)
      for (const question of questionsOn(page)) {
        expect(question["@type"]).toBe("Question");
        expect(question.acceptedAnswer["@type"]).toBe("Answer");
      }
  });
});

function questionsOn({ document }: SitePage): readonly Question[] {
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  const things = [...blocks].map(
    ({ textContent }) =>
      JSON.parse(textContent) as { "@type": string; mainEntity?: readonly Question[] },
  );
  return things.find((thing) => thing["@type"] === "FAQPage")?.mainEntity ?? [];
}

function headingsOn({ document }: SitePage): readonly Element[] {
  return [...document.querySelectorAll(".prose > h2")];
}

/** What stands under a heading, before the next. */
function upToNext(heading: Element): readonly Element[] {
  const next = heading.nextElementSibling;
  return next === null || next.tagName === "H2" ? [] : [next, ...upToNext(next)];
}

function bare(text: string): string {
  return text.replace(/[\s\u2060]/g, "");
}
