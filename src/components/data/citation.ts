import type { DrawnChart } from "#charts/drawn-chart.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { htmlLang } from "#site/languages.ts";
import { ui } from "#words/ui.ts";
import { embedHeight } from "#charts/describe/embed-height.ts";

/** One line that names work, place and licence; no date of access, since a build knows no clock. */
export function citeChart(chart: DrawnChart, lang: Language, site: URL): string {
  const url = new URL(address.chart(chart.id, lang), site).href;
  return lang === "zh"
    ? `${ui(lang).site.name}：《${chart.title}》，${url}，CC BY 4.0。`
    : `${ui(lang).site.name}: “${chart.title}”, ${url}, CC BY 4.0.`;
}

/**
 * The line a reporter pastes: one frame, no script. The height is what the whole chart needs at
 * phone width; `title` names the frame to screen readers.
 */
export function embedCode(chart: DrawnChart, lang: Language, site: URL): string {
  return frameCode({
    src: new URL(address.embed(chart.id, lang), site).href,
    title: chart.title,
    lang: htmlLang[lang],
    height: embedHeight(chart),
  });
}

/** The line that frames an address of this site. */
export function frameCode(frame: {
  readonly src: string;
  readonly title: string;
  readonly lang: string;
  readonly height: number;
}): string {
  return (
    `<iframe src="${escapeAttribute(frame.src)}" title="${escapeAttribute(frame.title)}" lang="${frame.lang}" ` +
    `width="100%" height="${frame.height}" loading="lazy" frameborder="0"></iframe>`
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
