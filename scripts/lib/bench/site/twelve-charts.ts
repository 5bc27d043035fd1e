import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

/** The pages that are compared: the same words and tables, drawn before or in the browser. */
export interface TwelvePages {
  /** Ids of the charts, in the page's order. */
  readonly charts: readonly string[];
  /** As the site draws them. */
  readonly ours: string;
  /** Without drawings and without the site's script, a script of its own in their place. */
  readonly rival: string;
}

const count = 12;

/**
 * Puts twelve of the site's charts on one page, every third or so of all, with the head, header and
 * footer that the pages of topics have. No such page is published: it is made from them.
 * @param script the address of the rival's script
 */
export function composeTwelve(dist: string, script: string): TwelvePages {
  const topics = readdirSync(join(dist, "topics"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(dist, "topics", entry.name, "index.html"))
    .sort();
  const { document } = new JSDOM(readFileSync(topics[0] ?? "", "utf8")).window;
  const figures = topics.flatMap((file) => [
    ...new JSDOM(readFileSync(file, "utf8")).window.document.querySelectorAll("main [data-chart]"),
  ]);
  if (figures.length < count) throw new Error(`fewer than ${String(count)} charts in ${dist}`);
  const chosen = Array.from({ length: count }, (_, index) => {
    const figure = figures[Math.floor((index * figures.length) / count)];
    if (figure === undefined) throw new Error("no such chart");
    return figure;
  });
  const main = document.querySelector("main");
  const list = document.createElement("div");
  list.className = "chart-list";
  list.append(...chosen);
  main?.replaceChildren(main.querySelector(".page-head") ?? "", list);
  const ours = htmlOf(document);
  for (const drawing of document.querySelectorAll(".chart-phone, .chart-desk"))
    drawing.replaceChildren();
  for (const own of document.querySelectorAll("script")) own.remove();
  const element = document.createElement("script");
  element.type = "module";
  element.src = script;
  document.head.append(element);
  return {
    charts: chosen.map((figure) => figure.getAttribute("data-chart") ?? ""),
    ours,
    rival: htmlOf(document),
  };
}

function htmlOf(document: Document): string {
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}
