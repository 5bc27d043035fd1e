import type { DrawnChart } from "#charts/drawn-chart.ts";
import { formatPublisher } from "#charts/text/sources.ts";
import { type FrameHeight, toldHeights, toldWidths } from "#exports/frame-height.ts";
import { type Framed, measureFrame } from "#exports/measure-frame.ts";
import { oEmbedOf } from "#exports/oembed.ts";
import type { Embeddable } from "#exports/snippets.ts";
import { qrModules, wechatArticle } from "#exports/wechat.ts";
import { palettePng } from "#images/palette-png.ts";
import { type Language, languages } from "#model/bilingual.ts";
import { exportWords, ui } from "#words/index.ts";
import { formatPeriodText } from "#words/period.ts";
import { absolute, address } from "./addresses.ts";
import { newestDay, observations, registerDay, sourceOf } from "./dataset.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import { htmlLang } from "./languages.ts";
import redirects from "./redirects.csv?raw";

import { type Frozen, frozenCharts, frozenOf, retiredEmbeds } from "./releases.ts";

/** So many publishers are named in a frame; the chart's page lists all. */
const mostPublishers = 6;

/** The day to which the figures of a chart are registered, as an ISO date. */
export function dataDay(chart: DrawnChart): string {
  return newestDay(chart.observations.map(observations.get)) ?? registerDay;
}

/** The closing line of an embed, up to the site's name: who said it, the data's date, the licence. */
export function creditOf(chart: DrawnChart, lang: Language): string {
  const words = exportWords(lang);
  const publishers = [...new Set(chart.sources.map((id) => formatPublisher(sourceOf(id), lang)))];
  const named =
    publishers.length > mostPublishers
      ? words.sourcesAmong(publishers.slice(0, mostPublishers - 1), publishers.length)
      : words.source(publishers);
  const day = words.dataTo(formatPeriodText(dataDay(chart), lang));
  return [named, day, words.licence].join(" · ");
}

/** What a frozen frame says of itself. */
export function frozenNotice({ version, date }: Frozen, lang: Language): string {
  return exportWords(lang).frozen(version, formatPeriodText(date, lang));
}

/** The height of a chart's embed; of a frozen one, with its notice. */
export function embedHeightOf(chart: DrawnChart, lang: Language, frozen?: Frozen): FrameHeight {
  const credit = `${creditOf(chart, lang)} · ${ui(lang).site.name}`;
  const framed: Framed = { chart, credit };
  return measureFrame(
    frozen === undefined ? framed : { ...framed, notice: frozenNotice(frozen, lang) },
  );
}

/** A chart as something to put into other pages, live or one of its frozen versions. */
export function embeddable(chart: DrawnChart, lang: Language, frozen?: Frozen): Embeddable {
  const { id, title, alt, table } = chart;
  return {
    id,
    htmlLang: htmlLang[lang],
    title,
    sentence: chart.quotes.sentence,
    credit: creditOf(chart, lang),
    siteName: ui(lang).site.name,
    alt,
    table,
    frame: absolute(
      frozen === undefined
        ? address.embed(id, lang)
        : address.frozenEmbed(id, frozen.version, lang),
    ),
    page: absolute(address.chart(id, lang)),
    loader: absolute(address.embedLoader()),
    svg: absolute(address.chartFile(id, "svg", lang)),
    png: absolute(address.chartFile(id, "png", lang)),
    height: embedHeightOf(chart, lang, frozen),
    version: frozen?.version,
  };
}

/** All that the panel of a chart's page needs to write what is pasted: by language, live first, then frozen. */
export async function embedKit(id: string) {
  const inLanguages = languages.map(async (lang) => {
    const chart = await chartIn(id, lang);
    const live = embeddable(chart, lang);
    const qr = { src: absolute(address.qrCode(id, lang)), words: exportWords(lang).scan };
    const kit = {
      live,
      frozen: frozenOf(id).map((one) => embeddable(chart, lang, one)),
      wechat: wechatArticle(live, qr),
      oembed: absolute(address.oEmbed(id, lang)),
    };
    return [lang, kit] as const;
  });
  return Object.fromEntries(await Promise.all(inLanguages));
}

/** The code that leads from print or a screen to the chart's page. */
export function qrCodeOf(id: string, lang: Language): Buffer {
  const modules = qrModules(absolute(address.chart(id, lang)));
  const size = modules.length * modulePixels;
  const pixels = new Uint8Array(4 * size * size).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const isDark = modules[Math.floor(y / modulePixels)]?.[Math.floor(x / modulePixels)];
      if (isDark === true) pixels.fill(0, 4 * (y * size + x), 4 * (y * size + x) + 3);
    }
  return palettePng(pixels, size, size);
}

const modulePixels = 8;

/** What oEmbed says of a chart. */
export function oEmbedIn(chart: DrawnChart, lang: Language) {
  return oEmbedOf(embeddable(chart, lang), {
    home: absolute(address.home(lang)),
    about: absolute(address.page("about", lang)),
    card: absolute(address.card("charts", chart.id, lang)),
  });
}

/** Every address of an embed ever issued: live, retired, frozen, moved. The ledger of addresses keeps it true. */
export async function embedList() {
  const charts = [...(await declaredCharts()).keys()];
  const live = await Promise.all(
    charts.flatMap((id) => languages.map(async (lang) => liveEntry(await chartIn(id, lang), lang))),
  );
  const frozen = frozenCharts.flatMap((id) =>
    frozenOf(id).flatMap(({ version, date }) =>
      languages.map((lang) => ({
        chart: id,
        lang: htmlLang[lang],
        status: "frozen",
        address: absolute(address.frozenEmbed(id, version, lang)),
        version,
        dataTo: date,
      })),
    ),
  );
  const moved = [...redirects.matchAll(/^(\/(?:en\/)?embed\/[^,]*),(.*)$/gm)].map(
    ([, from = "", to = ""]) => ({
      status: "moved",
      address: absolute(address.asset(from.slice(1))),
      to: absolute(address.asset(to.slice(1))),
    }),
  );
  return {
    dataTo: registerDay,
    widths: toldWidths,
    embeds: [...live, ...retiredEmbeds, ...frozen, ...moved],
  };
}

function liveEntry(chart: DrawnChart, lang: Language) {
  const { id, title } = chart;
  return {
    chart: id,
    lang: htmlLang[lang],
    status: "live",
    address: absolute(address.embed(id, lang)),
    title,
    page: absolute(address.chart(id, lang)),
    oembed: absolute(address.oEmbed(id, lang)),
    dataTo: dataDay(chart),
    /** In pixels, by the frame's width from which each holds, the table folded. */
    heights: toldHeights(embedHeightOf(chart, lang)),
  };
}
