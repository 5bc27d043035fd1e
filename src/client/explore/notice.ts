import { address } from "#site/addresses.ts";

/*
 * Ships to browsers with start-explore.ts, and shares its budget.
 * What the explorer says of itself in sight: that it is drawing, that it cannot, and the way out. On a
 * phone it stands at the foot of the screen while the chart is below it.
 */

/** Something to say: a head, reasons with links that mend them, a button. */
export interface Notice {
  readonly kind: "loading" | "failed" | "refused" | "told" | "below";
  readonly head?: string | undefined;
  readonly reasons: readonly {
    readonly text: string;
    readonly mends: readonly { readonly label: string; readonly href: string }[];
  }[];
}

/** The language of the page. */
export function langOfPage(): "zh" | "en" {
  return document.documentElement.lang === "en" ? "en" : "zh";
}

/** An element with a class and its contents. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...content);
  return made;
}

/** The place of notices, with its words as data. */
export function noticeOf(root: ParentNode): HTMLElement {
  const place = root.querySelector<HTMLElement>("[data-explore-notice]");
  if (!place) throw new Error("The explorer's page has no place for notices");
  return place;
}

/** Says something to screen readers. */
export function announce(root: ParentNode, words: string): void {
  const live = root.querySelector("[data-explore-live]");
  if (live) live.textContent = words;
}

/** Shows one notice, or none. */
export function showNotice(root: ParentNode, notice: Notice | null): void {
  const place = noticeOf(root);
  place.hidden = notice === null;
  if (!notice) {
    place.replaceChildren();
    return;
  }
  const { head, kind, reasons } = notice;
  place.dataset["kind"] = kind;
  const retry = element("button", "copy", place.dataset["retry"] ?? "");
  retry.type = "button";
  retry.dataset["again"] = "";
  place.replaceChildren(
    ...(head === undefined ? [] : [element("h2", "chart-title", head)]),
    ...reasons.flatMap(({ text, mends }) => {
      const links = mends.map(({ label, href }) => {
        const link = element("a", "", label);
        link.href = href;
        if (href.includes("?")) link.dataset["mend"] = "";
        return link;
      });
      const before = kind === "refused" ? (place.dataset["mends"] ?? "") : "";
      const offer = element("p", "explore-mends", before, ...links);
      return [element("p", "", text), ...(links.length > 0 ? [offer] : [])];
    }),
    ...(kind === "failed" ? [retry] : []),
  );
}

/** That nothing could be drawn, with the figures of each chosen metric on a page that needs no script. */
export function failureOf(root: ParentNode, metrics: readonly string[]): Notice {
  const { failed = "", figures = "" } = noticeOf(root).dataset;
  const mends = metrics.map((id) => {
    const box = root.querySelector(`input[name=metrics][value="${CSS.escape(id)}"]`);
    const name = box?.parentElement?.querySelector(".explore-name")?.textContent ?? id;
    return {
      label: figures.replace("{metric}", name),
      href: address.metric(id, langOfPage()),
    };
  });
  return { kind: "failed", reasons: [{ text: failed, mends }] };
}
