import { group } from "d3-array";
import { type Bilingual, inBoth } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { formatPeriodText } from "#words/period.ts";
import type { AuditContext, AuditKind, Finding } from "../context.ts";

/**
 * Periods that we read into a print: one entry for each period read into each source, with all the
 * figures that hang on it. Open until the source's date is known, since all of them rest on it.
 */
export const periodInferred: AuditKind = {
  id: "period-inferred",
  name: { zh: "时间为推定", en: "Period inferred" },
  find: (context) => {
    const inferred = context.index.data.observations.filter(
      (figure) => figure.period.basis === "inferred" && figure.derivedFrom === null,
    );
    const bySource = group(inferred, ({ source, period }) => `${source} ${period.text}`);
    return [...bySource.values()].map((figures) => describeReading(context, figures));
  },
};

function describeReading({ titleOf }: AuditContext, figures: readonly Observation[]): Finding {
  const [source, text] = [figures[0]?.source ?? "", figures[0]?.period.text ?? ""];
  const [title, print] = [titleOf(source), describePrint(figures)];
  const period = inBoth((lang) => formatPeriodText(text, lang));
  return {
    verdict: "open",
    about: [source, text],
    observations: figures,
    message: {
      zh: `${title.zh}${print.zh}，本站据上下文读作${period.zh}。`,
      en: `${capitalise(title.en)} ${print.en}; from the context we read ${period.en}.`,
    },
  };
}

/** The wordings that stand for the period, some figures perhaps having none. */
function describePrint(figures: readonly Observation[]): Bilingual {
  const printed = figures.map((figure) => figure.period.printed);
  const words = [...new Set(printed.filter((wording) => wording !== null))];
  const list = {
    zh: words.map((wording) => `“${tidy(wording)}”`).join("或"),
    en: words.map((wording) => `“${tidy(wording)}”`).join(" or "),
  };
  const count = {
    zh: `${figures.length}个数字`,
    en: figures.length === 1 ? "one figure" : `${figures.length} figures`,
  };
  if (words.length === 0) {
    return { zh: `有${count.zh}没有写明时间`, en: `gives no date for ${count.en}` };
  }
  return printed.includes(null)
    ? {
        zh: `有${count.zh}，时间或写${list.zh}，或没有写明`,
        en: `dates ${count.en} as ${list.en} or not at all`,
      }
    : { zh: `有${count.zh}的时间只写${list.zh}`, en: `dates ${count.en} only as ${list.en}` };
}

/**
 * Prints are typed with whatever comma the source has; in our sentence it is a full-width one. The
 * sentence quotes the wording, so quotes inside it become single.
 */
function tidy(wording: string): string {
  return wording.replaceAll(",", "，").replaceAll("“", "‘").replaceAll("”", "’");
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
