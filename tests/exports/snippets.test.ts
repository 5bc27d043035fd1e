import { JSDOM } from "jsdom";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { atToldWidths, tallestHeight } from "#exports/frame-height.ts";
import { oEmbedOf } from "#exports/oembed.ts";
import { type Embeddable, snippets, ways } from "#exports/snippets.ts";
import { qrModules, wechatArticle } from "#exports/wechat.ts";

const zero = atToldWidths(() => 0);
const chart: Embeddable = {
  id: "fires",
  htmlLang: "en",
  title: 'Fires: "fewer" & <counted>',
  sentence: "There were 12 fires in 2019, the bureau said",
  credit: "Source: Fire Bureau · CC BY 4.0",
  siteName: "Twenty Years",
  alt: "Line chart [of fires]",
  table: {
    caption: "Fires",
    columns: ["Year", "Fires"],
    rows: [{ observation: null, series: "a", cells: [{ text: "2019" }, { text: "12" }] }],
  },
  frame: "https://example.org/en/embed/fires/",
  page: "https://example.org/en/charts/fires/",
  loader: "https://example.org/pingan-chart.js",
  svg: "https://example.org/en/charts/fires.svg",
  png: "https://example.org/en/charts/fires.png",
  height: {
    words: atToldWidths(() => 200),
    parts: { title: atToldWidths(() => 56), notes: zero, table: zero },
    phone: 1,
    desk: 0.5,
    deskFrom: 604,
  },
};

const parse = (html: string): Document => new JSDOM(`<body>${html}`).window.document;
const inFull = { theme: "dark", hide: ["title", "notes"] } as const;

describe("what is pasted", () => {
  it("keeps a quotation with title, figure and source beneath each frame", () => {
    for (const way of ["frame", "frameOnly", "element"] as const) {
      const { body } = parse(snippets(chart)[way]);
      const quote = body.querySelector("blockquote");
      expect(quote?.textContent).toContain(chart.title);
      expect(quote?.textContent).toContain(chart.sentence);
      expect(quote?.textContent).toContain(chart.credit);
      expect(quote?.querySelector("a")?.href).toBe(chart.page);
      expect(body.querySelector("div, pingan-chart")?.nextElementSibling).toBe(quote);
    }
  });

  it("names the frame, and is as tall as the parts that are left", () => {
    const frame = parse(snippets(chart).frameOnly).querySelector("iframe");
    const bare = parse(snippets(chart, inFull).frameOnly).querySelector("iframe");
    expect(frame?.title).toBe(chart.title);
    expect(frame?.src).toBe(chart.frame);
    expect(frame?.height).toBe(String(tallestHeight(chart.height)));
    expect(bare?.src).toBe(`${chart.frame}?theme=dark&hide=title,notes`);
    expect(Number(bare?.height)).toBe(Number(frame?.height) - 56);
  });

  it("has a script only where it says so, and only ours", () => {
    const scripts = ways.map((way) =>
      [...parse(snippets(chart)[way]).querySelectorAll("script")].map(({ src }) => src),
    );
    expect(scripts).toEqual([[chart.loader], [], [chart.loader], [], [], []]);
  });

  it("as an element says what the frame's address would", () => {
    const own = parse(snippets({ ...chart, version: "1.0.0" }, inFull).element).querySelector(
      "pingan-chart",
    );
    const said = Object.fromEntries(
      [...(own?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
    expect(said).toEqual({
      chart: "fires",
      lang: "en",
      version: "1.0.0",
      theme: "dark",
      hide: "title,notes",
    });
  });

  it("as a picture has its words, credit and a link", () => {
    const { body } = parse(snippets(chart).picture);
    expect(body.querySelector("img")?.alt).toBe(chart.alt);
    expect(body.querySelector("source")?.srcset).toBe(chart.svg);
    expect(body.querySelector("figcaption")?.textContent).toContain(chart.credit);
  });

  it("as a table has a caption, heads and cells", () => {
    const table = parse(snippets(chart).table).querySelector("table");
    expect(table?.caption?.textContent).toBe("Fires");
    expect([...(table?.rows ?? [])].map(({ textContent }) => textContent)).toEqual([
      "YearFires",
      "201912",
    ]);
  });

  it("as Markdown escapes brackets", () => {
    expect(snippets(chart).markdown).toContain(`[![Line chart \\[of fires\\]](${chart.png})]`);
  });
});

describe("oEmbed", () => {
  const site = {
    home: "https://example.org/",
    about: "https://example.org/about/",
    card: "https://example.org/c.png",
  };
  it("is a rich answer with what the specification asks for", () => {
    const answer = oEmbedOf(chart, site);
    expect(answer).toMatchObject({ type: "rich", version: "1.0", title: chart.title, width: 480 });
    expect(answer.height).toBe(tallestHeight(chart.height));
    expect(parse(answer.html).querySelector("script")).toBeNull();
  });

  it("gets through WordPress' filter of discovered frames", () => {
    // wp_filter_oembed_result: an optional bare quotation before, then one whole frame.
    const { html } = oEmbedOf(chart, site);
    expect(/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html)?.[2]).toContain(
      chart.frame,
    );
  });
});

describe("the article for WeChat", () => {
  const qr = { src: "https://example.org/qr.png", words: "Scan" };
  const { body } = parse(wechatArticle(chart, qr));

  it("has nothing that its editor strips", () => {
    const all = [...body.querySelectorAll("*")];
    expect([...new Set(all.map(({ localName }) => localName))].sort()).toEqual([
      "img",
      "section",
      "strong",
    ]);
    const names = all.flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
    expect([...new Set(names)].sort()).toEqual(["alt", "src", "style", "width"]);
    expect(
      all.filter((one) => /position|display|float/.test(one.getAttribute("style") ?? "")),
    ).toEqual([]);
  });

  it("keeps title, figure, credit and a visible address", () => {
    for (const text of [chart.title, chart.sentence, chart.credit, chart.page])
      expect(body.textContent).toContain(text);
  });
});

describe("the code of an address", () => {
  it("is read back", () => {
    const scale = 4;
    const modules = qrModules(chart.page);
    const size = modules.length * scale;
    const pixels = new Uint8ClampedArray(4 * size * size).fill(255);
    for (let i = 0; i < size * size; i += 1) {
      const [x, y] = [i % size, Math.floor(i / size)];
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true)
        pixels.fill(0, 4 * i, 4 * i + 3);
    }
    // The types say a module whose default is the function; at run time it is one step deeper.
    const read = typeof jsQR === "function" ? jsQR : Reflect.get(jsQR, "default");
    expect(read(pixels, size, size)?.data).toBe(chart.page);
  });
});
