import { escapeXml } from "./svg-string.ts";

/** The role and name of a part of a drawing, as attributes. */
export function objectRole(name: string): string {
  return name === "" ? "" : ` role="graphics-object" aria-label="${escapeXml(name)}"`;
}

/**
 * Names each axis by its ends, `axis from 2004 to 2024`, and hides what would be read out of its context: the
 * labels of ticks and values, which the table says in full.
 * @param content the inside of a plot, as `svgContent` writes it
 * @param say names an axis by the labels of its ends
 */
export function describeAxes(content: string, say: (from: string, to: string) => string): string {
  return content.replace(
    /<g class="(c-[a-z-]+)"([^>]*)>((?:<text.*?<\/text>)+)<\/g>/g,
    (all, look: string, more: string, texts: string) => {
      if (!silent.has(look) || texts.includes("data-series")) return all;
      const words = [...texts.matchAll(/>([^<]+)</g)].map(([, text = ""]) => text);
      const [first = "", last = ""] = [words[0], words.at(-1)];
      const hidden = `<g class="${look}"${more} aria-hidden="true">${texts}</g>`;
      const isAxis = look === "c-tick" && words.length > 1 && /\d/.test(first) && /\d/.test(last);
      return isAxis
        ? `<g${objectRole(say(fullYear(first), fullYear(last)))}>${hidden}</g>`
        : hidden;
    },
  );
}

/** A phone's drawing writes `'04`; nothing here is older than 1950. */
function fullYear(label: string): string {
  return label.replace(/^'(\d\d)$/, (_, digits: string) => (digits < "50" ? "20" : "19") + digits);
}

/** Looks of words that say nothing away from their place. */
const silent = new Set(["c-tick", "c-value", "c-on-bar", "c-soft-words"]);

/** Names each group of marks that says of which series they are. */
export function describeSeries(content: string, names: readonly string[]): string {
  return content.replace(
    /<g class="([^"]*)"([^>]*)>((?:<(?:circle|path|rect)[^>]*>)+)<\/g>/g,
    (all, look: string, more: string, marks: string) => {
      const series = /data-series="(\d+)"/.exec(more)?.[1];
      if (series === undefined || !marks.includes("data-row")) return all;
      return `<g class="${look}"${more}${objectRole(names[Number(series)] ?? "")}>${marks}</g>`;
    },
  );
}
