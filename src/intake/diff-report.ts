import type { Bilingual } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { textElement } from "#words/markup.ts";
import type { Compared, DataDiff } from "./diff.ts";
import { type Change, headOf, picturesAsHtml, wordsChanged } from "./picture-changes.ts";

/** One line of a section, with what became of what it tells. */
interface Line {
  readonly sign: "+" | "-" | "!" | " ";
  readonly text: string;
}

interface Section {
  readonly heading: Bilingual;
  readonly lines: readonly Line[];
}

const none: Bilingual = { zh: "没有变化", en: "Nothing changes" };

/** For the terminal. */
export function diffAsText(diff: DataDiff): string {
  return sectionsOf(diff)
    .map((section) => [headingOf(section), ...section.lines.map(asLine), ""].join("\n"))
    .join("\n");
}

/** Of a section that is longer a comment shows the beginning. */
const mostLines = 60;

/** For a comment: what editors typed stands in blocks of code, where none of it is markup. */
export function diffAsMarkdown(diff: DataDiff): string {
  const parts = sectionsOf(diff).map((section) => {
    const lines = section.lines
      .slice(0, mostLines)
      .map((line) => asLine(line).replace(/`{3,}/g, "'''"));
    const more = section.lines.length - lines.length;
    const rest = more > 0 ? [`  … 还有 ${more} 行 · ${more} more`] : [];
    return [`### ${headingOf(section)}`, "", "```diff", ...lines, ...rest, "```", ""].join("\n");
  });
  return `## 数据有何变化 · What changes in the data\n\n${parts.join("\n")}`;
}

/** A page to look at: the same, and each chart before and after. */
export function diffAsHtml(diff: DataDiff, base: string, sheet: string): string {
  const above = sectionsOf(diff).map((section) => {
    const lines = section.lines.map(({ sign, text }) =>
      textElement(sign === "-" ? "del" : sign === "+" ? "ins" : "p", text),
    );
    return `<section>${textElement("h2", headingOf(section))}${lines.join("\n")}</section>`;
  });
  return picturesAsHtml(diff.charts, base, sheet, above.join("\n"));
}

/** For programs: drawings are left out, for they are long; whether one differs is told. */
export function diffAsJson({ charts, stories, ...diff }: DataDiff): string {
  const briefly = (change: Change) => ({
    id: change.id,
    lang: change.lang,
    isDrawnOtherwise:
      JSON.stringify(change.before?.drawings) !== JSON.stringify(change.after?.drawings),
    removed: wordsChanged(change).flatMap(({ sign, text }) => (sign === "-" ? text : [])),
    added: wordsChanged(change).flatMap(({ sign, text }) => (sign === "+" ? text : [])),
  });
  const all = { ...diff, charts: charts.map(briefly), stories: stories.map(briefly) };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function headingOf({ heading: { zh, en }, lines }: Section): string {
  return lines.length === 0 ? `${zh} · ${en}` : `${zh} · ${en} (${lines.length})`;
}

function asLine({ sign, text }: Line): string {
  return `${sign} ${text}`;
}

function sectionsOf(diff: DataDiff): readonly Section[] {
  const sections: readonly Section[] = [
    {
      heading: { zh: "要先改正", en: "To be mended first" },
      lines: diff.errors.flatMap(({ file, line, message, mend }) => [
        { sign: "!", text: `${file}:${line} ${message.zh} → ${mend.zh}` },
        { sign: " ", text: `${message.en} → ${mend.en}` },
      ]),
    },
    { heading: { zh: "数字", en: "Figures" }, lines: linesOf(diff.observations, sayFigure) },
    { heading: { zh: "把关", en: "The gate" }, lines: linesOf(diff.gate, sayMessage) },
    { heading: { zh: "图", en: "Charts" }, lines: diff.charts.flatMap(sayChange) },
    { heading: { zh: "故事里的句子", en: "Sentences" }, lines: diff.stories.flatMap(sayChange) },
    { heading: { zh: "审计", en: "The audit" }, lines: linesOf(diff.audit, sayMessage) },
    {
      heading: { zh: "不见了的地址", en: "Addresses that would vanish" },
      lines: diff.vanished.map((text) => ({ sign: "-", text })),
    },
    {
      heading: { zh: "内容变了的网页", en: "Pages that change" },
      lines: diff.pages.map((text) => ({ sign: " ", text })),
    },
    {
      heading: { zh: "止于旧年份的图", en: "Charts that end before their newest figure" },
      lines: diff.endedCharts.map(({ chart, until, newest }) => ({
        sign: " ",
        text: `${chart}: ${until} < ${newest}`,
      })),
    },
  ];
  const told = sections.filter(({ lines }) => lines.length > 0);
  return told.length === 0 ? [{ heading: none, lines: [] }] : told;
}

function linesOf<Row>(
  { added, changed, removed }: Compared<Row>,
  say: (row: Row) => string,
): readonly Line[] {
  const pairs = changed.flatMap(({ before, after }): Line[] => [
    { sign: "-", text: say(before) },
    { sign: "+", text: say(after) },
  ]);
  return [
    ...removed.map((row): Line => ({ sign: "-", text: say(row) })),
    ...pairs,
    ...added.map((row): Line => ({ sign: "+", text: say(row) })),
  ];
}

function sayFigure({ id, reportedAs, value, low, high, derivedFrom }: Observation): string {
  const printed = derivedFrom === null ? reportedAs : "推算 derived";
  return `${id}  ${printed}  = ${value ?? ""} [${low ?? "−∞"}, ${high ?? "∞"}]`;
}

function sayMessage({ message }: { readonly message: Bilingual }): string {
  return `${message.zh} · ${message.en}`;
}

function sayChange(change: Change): readonly Line[] {
  const words = wordsChanged(change);
  return [{ sign: " ", text: headOf(change) }, ...words];
}
