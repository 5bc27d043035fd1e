import type { ChartDeclaration } from "#charts/declared-chart.ts";
import { drawChart } from "#charts/draw-chart.ts";
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
      const { id, title, subtitle, alt, summary, quotes, notes } = chart;
      return {
        id,
        lang,
        drawings: { desk: writeSvg(chart.svg.desk), phone: writeSvg(chart.svg.phone) },
        words: [title, subtitle, alt, summary, quotes.sentence].concat(
          quotes.can,
          quotes.cannot,
          notes,
        ),
      };
    }),
  );
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
    if (now !== undefined && JSON.stringify(now) === JSON.stringify(picture))
      pairs.delete(nameOf(picture));
    else pairs.set(nameOf(picture), { ...picture, before: picture, after: now });
  }
  return [...pairs.values()];
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
            picture?.drawings.desk ?? textElement("p", "—"),
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

const looks =
  "body{font-family:sans-serif;margin:2rem}section>div{display:grid;grid-template-columns:1fr 1fr;gap:1rem}" +
  "figure{margin:0;border:1px solid #ccc}svg{max-width:100%;height:auto}" +
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
  const [was, is] = [new Set(before?.words), new Set(after?.words)];
  return [
    ...[...was.difference(is)].map((text) => ({ sign: "-" as const, text })),
    ...[...is.difference(was)].map((text) => ({ sign: "+" as const, text })),
  ];
}
