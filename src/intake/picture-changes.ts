import { difference } from "d3-array";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import { ChartError } from "#charts/chart-error.ts";
import { drawChart, tellChart } from "#charts/draw-chart.ts";
import type { ChartInWords } from "#charts/draw-model.ts";
import type { ChartData } from "#charts/model/chart-model.ts";
import { writeSvg } from "#charts/svg/tree.ts";
import { type Bilingual, type Language, languages } from "#model/bilingual.ts";
import { element, textElement } from "#words/markup.ts";

/** A published chart in one language as readers get it. */
export interface Picture {
  readonly id: string;
  readonly lang: Language;
  /** By what it is: a whole SVG file of the desk's form, and the phone's drawing. */
  readonly drawings: { readonly desk: string; readonly phone: string };
  /** Title, alternative text, what may and may not be said, …: a sentence or so each. */
  readonly words: readonly string[];
  /**
   * The rows of the table behind it; the index of each is the `data-row` of its marks. A commit of before
   * they were told has none.
   */
  readonly rows?: readonly string[];
}

/** Every chart in both languages. Throws ChartError where a chart asks for what the data do not allow. */
export function drawPictures(
  declarations: readonly ChartDeclaration[],
  data: ChartData,
  document: Document,
): readonly Picture[] {
  return declarations.flatMap((declaration) =>
    languages.map((lang): Picture => {
      const chart = drawChart(declaration, data, lang, document);
      const drawings = { desk: writeSvg(chart.svg.desk), phone: writeSvg(chart.svg.phone) };
      return { ...toldPicture(chart, lang), drawings };
    }),
  );
}

export const noDrawings: Picture["drawings"] = { desk: "", phone: "" };

/** Every chart in one language without its drawings; one that cannot be drawn says why in their place. */
export function tellPictures(
  declarations: readonly ChartDeclaration[],
  data: ChartData,
  lang: Language,
): readonly Picture[] {
  return declarations.map((declaration) => {
    try {
      return toldPicture(tellChart(declaration, data, lang), lang);
    } catch (error) {
      if (!(error instanceof ChartError)) throw error;
      const { id } = declaration;
      return { id, lang, drawings: noDrawings, words: [error.problem[lang]] };
    }
  });
}

function toldPicture(
  { id, title, subtitle, alt, summary, quotes, notes, table }: ChartInWords,
  lang: Language,
): Picture {
  const words = [title, subtitle, alt, summary, quotes.sentence].concat(
    quotes.can,
    quotes.cannot,
    notes,
  );
  const rows = table.rows.map(({ cells }) => cells.map(({ text }) => text).join(" "));
  return { id, lang, drawings: noDrawings, words, rows };
}

/** One chart that is not what it was. New where there is nothing before, gone where nothing after. */
export interface Change {
  readonly id: string;
  readonly lang: Language;
  readonly before: Picture | undefined;
  readonly after: Picture | undefined;
}

/** The charts that differ in a drawing or a word, by id and language; those that are gone last. */
export function changesBetween(
  before: readonly Picture[],
  after: readonly Picture[],
): readonly Change[] {
  const pairs = new Map<string, Change>();
  for (const picture of after)
    pairs.set(nameOf(picture), { ...picture, before: undefined, after: picture });
  for (const picture of before) {
    const now = pairs.get(nameOf(picture))?.after;
    if (now !== undefined && isSame(now, picture)) pairs.delete(nameOf(picture));
    else pairs.set(nameOf(picture), { ...picture, before: picture, after: now });
  }
  return [...pairs.values()];
}

function isSame(a: Picture, b: Picture): boolean {
  const [one, other] = [a, b].map(({ drawings, words, rows }) =>
    JSON.stringify([drawings, words, rows]),
  );
  return one === other;
}

/** The report for a comment: which charts change, and which of their sentences, before and after. */
export function picturesAsMarkdown(changes: readonly Change[], base: string): string {
  const parts = changes.map((change) => {
    const lines = wordsChanged(change).map(({ sign, text }) => `${sign} ${text}`);
    const words = lines.length === 0 ? [] : ["```diff", ...lines, "```"];
    return [`## ${headOf(change)}`, "", drawingsChanged(change), "", ...words].join("\n");
  });
  return `${[`# ${heading.zh} · ${heading.en}`, summaryOf(changes, base), ...parts].join("\n\n")}\n`;
}

/**
 * The report to look at: each chart before and after, side by side, with the sentences that change.
 *
 * @param above markup that goes before the charts
 */
export function picturesAsHtml(
  changes: readonly Change[],
  base: string,
  sheet = "",
  above = "",
): string {
  const parts = changes.map((change) => {
    const looks = [
      [{ zh: "改前", en: "before" }, change.before],
      [{ zh: "改后", en: "after" }, change.after],
    ] as const;
    return element("section", {}, [
      textElement("h2", headOf(change)),
      textElement("p", drawingsChanged(change)),
      element("div", {}, [
        ...looks.map(([{ zh, en }, picture]) =>
          element("figure", {}, [
            textElement("figcaption", `${zh} · ${en}`),
            ringed(picture, picture === change.before ? change.after : change.before),
          ]),
        ),
      ]),
      ...wordsChanged(change).map(({ sign, text }) =>
        textElement(sign === "-" ? "del" : "ins", text, { lang: change.lang }),
      ),
    ]);
  });
  return `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>${heading.zh}</title>
<style>${sheet}${looks}</style>
<h1>${heading.zh} · ${heading.en}</h1>
${[above, textElement("p", summaryOf(changes, base)), ...parts].join("\n")}
</html>
`;
}

const heading: Bilingual = { zh: "已发布的图有何变化", en: "What changes in the published charts" };

/** A drawing with a ring behind each mark whose row of the table the other one has not, or has otherwise. */
function ringed(picture: Picture | undefined, other: Picture | undefined): string {
  if (picture === undefined) return textElement("p", "—");
  const { drawings, rows } = picture;
  if (rows === undefined || other?.rows === undefined) return drawings.desk;
  const known = new Set(other.rows);
  return drawings.desk.replace(/<\w+ [^>]*data-row="(\d+)"[^>]*>/g, (mark, row: string) => {
    const [x, y] = middleOf(mark);
    const isKnown = known.has(rows[Number(row)] ?? "");
    return isKnown || x === undefined || y === undefined
      ? mark
      : `<circle class="ring" cx="${x}" cy="${y}" r="11"/>${mark}`;
  });
}

/** Where a mark stands: a circle's middle, a box's, or what a path is moved to. */
function middleOf(mark: string): readonly (number | undefined)[] {
  const read = (name: string): number | undefined => {
    const text = new RegExp(`\\s${name}="([^"]*)"`).exec(mark)?.[1];
    return text === undefined ? undefined : Number(text);
  };
  const [, moved, down] =
    /translate\(([-\d.]+),([-\d.]+)\)/.exec(mark) ?? /\sd="M([-\d.]+),([-\d.]+)/.exec(mark) ?? [];
  if (moved !== undefined) return [Number(moved), Number(down)];
  const [x, y] = [read("x"), read("y")];
  if (x === undefined || y === undefined) return [read("cx"), read("cy")];
  return [x + (read("width") ?? 0) / 2, y + (read("height") ?? 0) / 2];
}

const looks =
  "body{font-family:sans-serif;margin:2rem}section>div{display:grid;grid-template-columns:1fr 1fr;gap:1rem}" +
  "figure{margin:0;border:1px solid #ccc}svg{max-width:100%;height:auto}" +
  ".ring{fill:none;stroke:#c3272b;stroke-width:2.5}" +
  "ins,del{display:block;margin:.25rem 0;text-decoration:none}ins{background:#dfd}del{background:#fdd}";

function nameOf({ id, lang }: Picture): string {
  return `${id} ${lang}`;
}

/** The chart and its language, and whether it is new or gone. */
export function headOf({ id, lang, before, after }: Change): string {
  const news = { true: "", new: "（新 new）", gone: "（没有了 gone）" };
  const kind = before === undefined ? "new" : after === undefined ? "gone" : "true";
  return `${id} · ${lang}${news[kind]}`;
}

function summaryOf(changes: readonly Change[], base: string): string {
  const charts = new Set(changes.map(({ id }) => id)).size;
  return charts === 0
    ? `与 ${base} 相比没有变化。Nothing differs from ${base}.`
    : `与 ${base} 相比有 ${charts} 张图不同。${charts} charts differ from ${base}.`;
}

function drawingsChanged({ before, after }: Change): string {
  const names = [
    [{ zh: "宽屏的画面", en: "the desk’s drawing" }, "desk"],
    [{ zh: "手机的画面", en: "the phone’s drawing" }, "phone"],
  ] as const;
  const changed = names.filter(([, form]) => before?.drawings[form] !== after?.drawings[form]);
  if (changed.length === 0) return "画面未变，只有文字不同。Only words differ.";
  const zh = changed.map(([name]) => name.zh).join("、");
  const en = changed.map(([name]) => name.en).join(" and ");
  return `不同的是${zh}。What differs: ${en}.`;
}

/** The sentences that only one of both has, those of before first. */
export function wordsChanged({
  before,
  after,
}: Change): readonly { readonly sign: "-" | "+"; readonly text: string }[] {
  const [was, is] = [before?.words ?? [], after?.words ?? []];
  return [
    ...[...difference(was, is)].map((text) => ({ sign: "-" as const, text })),
    ...[...difference(is, was)].map((text) => ({ sign: "+" as const, text })),
  ];
}
