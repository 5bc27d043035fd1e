/*
 * Ships as `/pingan-chart.js` to other people's pages. Budget: 1 KB brotli. It touches nothing there but
 * frames of this site and its own element, and stores nothing.
 */

/** Loaded as a script or as a module, asynchronously or not: its element says where this site is. */
const own = document.querySelector<HTMLScriptElement>('script[src*="/pingan-chart.js"]');
const site = new URL(".", own?.src ?? location.href);
const tallest = 20_000;

/** Every frame of the page, those within the element among them. */
function framesOf(): HTMLIFrameElement[] {
  const within = [...document.querySelectorAll("pingan-chart")].map(
    ({ shadowRoot }) => shadowRoot?.querySelector("iframe") ?? null,
  );
  return [...document.querySelectorAll("iframe"), ...within].filter((frame) => frame !== null);
}

addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (typeof data !== "object" || data === null || !("type" in data) || !("height" in data)) return;
  const { type, height } = data;
  if (type !== "pingan-chart-height" || typeof height !== "number") return;
  if (!(height > 0 && height < tallest)) return;
  const frame = framesOf().find(({ contentWindow }) => contentWindow === source);
  if (frame?.src.startsWith(site.href)) frame.style.height = `${height}px`;
});

/** `<pingan-chart chart="…" lang="en" theme="dark" version="1.0.0" hide="title">` */
class PinganChart extends HTMLElement {
  static readonly observedAttributes = ["chart", "lang", "theme", "version", "hide"];

  connectedCallback(): void {
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.width = "100%";
    frame.style.cssText = "border:0;display:block;width:100%;height:480px";
    (this.shadowRoot ?? this.attachShadow({ mode: "open" })).replaceChildren(frame);
    this.attributeChangedCallback();
  }

  attributeChangedCallback(): void {
    const frame = this.shadowRoot?.querySelector("iframe");
    const word = (name: string): string =>
      /^[\w.,-]*$/.exec(this.getAttribute(name) ?? "")?.[0] ?? "";
    const chart = word("chart");
    if (!frame || chart === "") return;
    const version = word("version");
    const path = `${/^en/i.test(word("lang")) ? "en/" : ""}embed/${chart}${version && `@${version}`}/`;
    const url = new URL(path, site);
    for (const name of ["theme", "hide"]) if (word(name)) url.searchParams.set(name, word(name));
    frame.title = this.textContent.trim() || chart;
    frame.style.colorScheme =
      word("theme") === "dark" || word("theme") === "light" ? word("theme") : "light dark";
    if (frame.src !== url.href) frame.src = url.href;
  }
}

if (!customElements.get("pingan-chart")) customElements.define("pingan-chart", PinganChart);
