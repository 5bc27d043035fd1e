import type { Language } from "#dataset/contract/bilingual.ts";
import { lightColours } from "../palette.ts";
import { escapeXml } from "./svg-string.ts";

/** Faces by name, since the file carries no font; the last of each is always there. */
const faces = {
  serif:
    "Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, SimSun, Georgia, serif",
  sans: "PingFang SC, Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif",
};

/** How a line of text looks, and where its baseline begins. */
export interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** A token of the palette; `--ink-1` unless told. */
  readonly ink?: string;
  readonly face?: keyof typeof faces;
  readonly isBold?: boolean;
  /** Where the line stands to its place; begins there unless told. */
  readonly anchor?: "middle" | "end";
}

/** The light theme's colour of a token, written `--ink-1` or `var(--ink-1)`; other values as they are. */
export function colourOf(value: string): string {
  const token = /^(?:var\()?(--[a-z0-9-]+)\)?$/.exec(value)?.[1];
  return token === undefined ? value : (lightColours[token] ?? value);
}

/** One line of text. */
export function textLine(text: string, look: TextLook): string {
  const { x, y, size, ink = "--ink-1", face, isBold = false, anchor } = look;
  const attributes = [
    `x="${String(round(x))}" y="${String(round(y))}" font-size="${String(size)}"`,
    `fill="${colourOf(ink)}"`,
    ...(face === undefined ? [] : [`font-family="${faces[face]}"`]),
    ...(isBold ? ['font-weight="700"'] : []),
    ...(anchor === undefined ? [] : [`text-anchor="${anchor}"`]),
  ];
  return `<text ${attributes.join(" ")}>${escapeXml(text)}</text>`;
}

/** The seal, 廿 in vermilion, at its left upper corner; drawn, so that it needs no font. */
export function seal(x: number, y: number, size: number): string {
  return (
    `<g transform="translate(${String(round(x))},${String(round(y))}) scale(${(size / 30).toFixed(3)})">` +
    `<rect width="30" height="30" rx="2.5" fill="${colourOf("--vermilion")}"/>` +
    `<path d="M4 12H26M10 6V24.2H20V6" fill="none" stroke="${colourOf("--paper")}" stroke-width="2.6"/></g>`
  );
}

/**
 * An SVG file of that size on paper: named, described, colours and faces written out, no reference
 * to anything outside.
 */
export function sheet(
  lines: readonly string[],
  {
    width,
    height,
    lang,
    title,
    description,
  }: {
    readonly width: number;
    readonly height: number;
    readonly lang: Language;
    readonly title: string;
    readonly description: string;
  },
): string {
  const size = `${String(width)} ${String(height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang === "zh" ? "zh-CN" : "en"}" ` +
      `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${size}" role="img" ` +
      `aria-labelledby="title desc" font-family="${faces.sans}" fill="${colourOf("--ink-1")}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${colourOf("--paper")}"/>`,
    ...lines,
    "</svg>\n",
  ].join("\n");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
