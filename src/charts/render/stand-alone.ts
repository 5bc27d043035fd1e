import type { Language } from "#dataset/contract/bilingual.ts";
import type { DrawnChart } from "../drawn-chart.ts";
import { textWidth, wrapText } from "../marks/text-width.ts";
import { lightColours } from "../palette.ts";
import { literalStyles } from "./literal-styles.ts";
import { escapeXml } from "./svg-string.ts";

/** What a file must say that a page says around its chart. */
export interface Imprint {
  readonly lang: Language;
  /** Names of the sources, as a line. */
  readonly sources: string;
  /** The chart's address on the site. */
  readonly address: string;
}

const margin = 24;
const sizes = { title: 21, text: 13, small: 12 };

/** Faces by name, since the file carries no font; the last of each is always there. */
const faces = {
  serif: "Source Han Serif SC, Noto Serif CJK SC, Songti SC, STSong, SimSun, serif",
  sans: "PingFang SC, Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif",
};

/**
 * A chart as an SVG file: finding, subtitle, drawing, key to the marks in words, notes, source and
 * address; colours and faces written out, no reference to anything outside.
 */
export function standAlone(chart: DrawnChart, imprint: Imprint): string {
  const drawing = chart.svg.desk;
  const [, width = 720, height = 400] = (/viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? []).map(
    Number,
  );
  const lines: string[] = [];
  let y = margin;
  const write = (text: string, size: number, look: string): void => {
    for (const line of wrapText(text, width, size).split("\n")) {
      y += size * 1.4;
      lines.push(
        `<text x="${String(margin)}" y="${y.toFixed(1)}" font-size="${String(size)}" ${look}>${escapeXml(line)}</text>`,
      );
    }
  };
  const ink = (token: string): string => `fill="${lightColours[token] ?? "#000"}"`;
  write(
    chart.title,
    sizes.title,
    `font-family="${faces.serif}" font-weight="700" ${ink("--ink-1")}`,
  );
  y += 4;
  write(chart.subtitle, sizes.text, ink("--ink-2"));
  y += 14;
  const inner = drawing.replace(/^<svg[^>]*>/, "").replace(/<\/svg>$/, "");
  const fontSize = /font-size="(\d+)"/.exec(drawing)?.[1] ?? "13";
  lines.push(
    `<g transform="translate(${String(margin)},${y.toFixed(1)})" font-size="${fontSize}" text-anchor="middle">${literalStyles(inner)}</g>`,
  );
  y += height + 6;
  for (const { number, when, title } of chart.events)
    write(`${number}  ${when}  ${title}`, sizes.small, ink("--ink-2"));
  for (const note of chart.notes) write(note, sizes.small, ink("--ink-2"));
  const label = imprint.lang === "zh" ? "来源：" : "Source: ";
  write(`${label}${imprint.sources}`, sizes.small, ink("--ink-3"));
  write(imprint.address, sizes.small, ink("--ink-3"));
  const total = Math.ceil(y + margin);
  const outer = Math.max(width, textWidth(imprint.address, sizes.small)) + 2 * margin;
  const lang = imprint.lang === "zh" ? "zh-CN" : "en";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" width="${String(Math.ceil(outer))}" height="${String(total)}" viewBox="0 0 ${String(Math.ceil(outer))} ${String(total)}" role="img" aria-labelledby="title desc" font-family="${faces.sans}" ${ink("--ink-1")}>`,
    `<title id="title">${escapeXml(chart.title)}</title>`,
    `<desc id="desc">${escapeXml(chart.alt)}</desc>`,
    `<rect width="100%" height="100%" fill="${lightColours["--paper"] ?? "#fff"}"/>`,
    ...lines,
    "</svg>\n",
  ].join("\n");
}
