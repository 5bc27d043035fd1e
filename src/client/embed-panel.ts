import type { HideablePart } from "#exports/frame-height.ts";
import type { Embeddable, Theme, Way } from "#exports/snippets.ts";

/*
 * Ships to browsers, on the pages of charts. Budget: 1.2 KB brotli, and 2 KB more that load when the panel is used.
 */

/** What a chart's page knows of its embeds, in one language. */
interface Kit {
  readonly live: Embeddable;
  readonly frozen: readonly Embeddable[];
  readonly wechat: string;
  readonly oembed: string;
}

/** Makes the panel write what its options ask for, and show what that makes. Loads when it comes near. */
export function startEmbedPanel(panel: HTMLElement): void {
  if (!(panel instanceof HTMLFormElement)) return;
  const near = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void open(panel);
  });
  near.observe(panel);
}

async function open(panel: HTMLFormElement): Promise<void> {
  const hint = panel.querySelector<HTMLElement>("[data-embed-fits]");
  const code = panel.querySelector("textarea");
  const preview = panel.querySelector<HTMLElement>("[data-embed-preview]");
  const rich = panel.querySelector<HTMLElement>("[data-embed-rich]");
  if (!hint || !code || !preview || !rich) return;
  const answer = await fetch(panel.dataset["kit"] ?? "").catch(() => undefined);
  if (!answer?.ok) {
    hint.textContent = hint.dataset["failed"] ?? "";
    return;
  }
  const kits = (await answer.json()) as Readonly<Record<string, Kit>>;
  const { snippets } = await import("#exports/snippets.ts");
  const write = (): void => {
    const asked = new FormData(panel);
    const kit = kits[text(asked, "lang")];
    if (!kit) return;
    const way = text(asked, "way");
    const version = text(asked, "version");
    const chart = kit.frozen.find((one) => one.version === version) ?? kit.live;
    const look = {
      theme: text(asked, "theme") as Theme,
      hide: asked.getAll("hide") as HideablePart[],
    };
    const all: Readonly<Record<string, string>> = {
      ...snippets(chart, look),
      oembed: chart.page,
      wechat: kit.wechat,
    };
    code.value = all[way] ?? "";
    hint.textContent = panel.querySelector<HTMLElement>("option:checked")?.dataset["fits"] ?? "";
    rich.hidden = way !== "wechat";
    // The element and the address come to the same frame.
    const shown = way === "element" || way === "oembed" ? all["frame" satisfies Way] : code.value;
    preview.style.width = `${text(asked, "width")}px`;
    preview.replaceChildren(...(way === "markdown" ? [code.value] : nodesOf(shown ?? "")));
  };
  panel.addEventListener("input", write);
  rich.querySelector("button")?.addEventListener("click", ({ currentTarget }) => {
    if (currentTarget instanceof HTMLButtonElement) void copyRich(code.value, currentTarget);
  });
  write();
}

function text(asked: FormData, name: string): string {
  const value = asked.get(name);
  return typeof value === "string" ? value : "";
}

/** What a snippet makes, from this host; the page's policy lets styles in by this way alone. */
function nodesOf(markup: string): Node[] {
  // A policy that forbids styles complains of those in a text that is only parsed.
  const apart = markup.replaceAll(' style="', ' data-style="');
  const { body } = new DOMParser().parseFromString(apart, "text/html");
  for (const script of body.querySelectorAll("script")) script.remove();
  for (const element of body.querySelectorAll<HTMLElement>("[data-style]"))
    element.style.cssText = element.dataset["style"] ?? "";
  for (const name of ["src", "srcset"])
    for (const element of body.querySelectorAll(`[${name}]`)) {
      const { pathname, search } = new URL(element.getAttribute(name) ?? "", location.href);
      element.setAttribute(name, pathname + search);
    }
  return [...body.childNodes];
}

async function copyRich(markup: string, button: HTMLButtonElement): Promise<void> {
  const html = new Blob([markup], { type: "text/html" });
  await navigator.clipboard.write([new ClipboardItem({ "text/html": html })]);
  const status = button.parentElement?.querySelector("[role=status]");
  if (status) status.textContent = button.dataset["copied"] ?? "";
}
