/*
 * Ships to browsers, on the search page. Budget: 0.7 KB brotli.
 */
import type { Piece } from "./find-words.ts";
import type { Hit, HitGroup } from "./rank-entries.ts";

/** How many of a kind are shown before somebody asks for all. */
const shownAtFirst = 6;

export interface ResultWords {
  /** `{n}` is replaced by how many there are. */
  readonly all: string;
}

/** Puts what was found into `place`, kind by kind, each result a link. Built of nodes: no text becomes HTML. */
export function showResults(
  place: Element,
  groups: readonly HitGroup[],
  words: ResultWords,
  limit?: number,
): void {
  place.replaceChildren(...groups.map((group) => sectionOf(group, words, limit ?? shownAtFirst)));
}

function sectionOf(group: HitGroup, words: ResultWords, limit: number): Element {
  const heading = make("h2", {}, [group.name, " ", make("small", {}, [`${group.hits.length}`])]);
  heading.id = `found-${group.kind}`;
  const list = make("ul", {}, group.hits.slice(0, limit).map(itemOf));
  const section = make("section", { "aria-labelledby": heading.id }, [heading, list]);
  if (group.hits.length > limit) section.append(moreButton(group, list, words, limit));
  return section;
}

function moreButton(
  group: HitGroup,
  list: Element,
  words: ResultWords,
  limit: number,
): HTMLElement {
  const button = make("button", { type: "button", class: "copy" }, [
    words.all.replace("{n}", `${group.hits.length}`),
  ]);
  button.addEventListener("click", () => {
    const rest = group.hits.slice(limit).map(itemOf);
    list.append(...rest);
    button.remove();
    rest[0]?.querySelector("a")?.focus();
  });
  return button;
}

function itemOf(hit: Hit): Element {
  const lines = [hit.also, hit.excerpt].filter((line) => line !== null);
  return make("li", {}, [
    make("a", { href: hit.href }, marked(hit.title)),
    ...(hit.hint.length > 0 ? [make("span", { class: "hint" }, marked(hit.hint))] : []),
    ...lines.map((line) => make("span", langOf(line), marked(line))),
  ]);
}

function marked(pieces: readonly Piece[]): (Element | string)[] {
  return pieces.map(({ text, found }) => (found ? make("mark", {}, [text]) : text));
}

/** A name in the other script is read in its own language. */
function langOf(pieces: readonly Piece[]): Record<string, string> {
  const text = pieces.map((piece) => piece.text).join("");
  const isChinese = /\p{Script=Han}/u.test(text);
  const isPageChinese = document.documentElement.lang.startsWith("zh");
  if (isChinese === isPageChinese) return {};
  return isChinese ? { lang: "zh-CN" } : {};
}

function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | string)[],
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
