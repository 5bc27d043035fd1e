import { type CollectionEntry, getCollection } from "astro:content";
import type { Language } from "#model/bilingual.ts";
import { type FigureForm } from "#words/figure.ts";
import { ui } from "#words/index.ts";
import { address } from "./addresses.ts";
import { linkCharts } from "./chart-lists.ts";
import { observations } from "./dataset.ts";
import { type Linked, linkTo } from "./observation-labels.ts";
import { bindText, verifyHeadlines } from "./prose.ts";

/** A number of an answer, as the text says it. */
interface BoundNumber {
  /** The observation's id, as the editor wrote it. */
  readonly id: string;
  readonly form: FigureForm;
}

/** A question that readers ask, answered in one language. */
export interface Answer {
  readonly id: string;
  readonly question: string;
  /** The answer as running text. */
  readonly text: string;
  /** The same, its numbers apart, so that each can open to its reading. */
  readonly parts: readonly (string | BoundNumber)[];
  readonly chart: Linked;
  readonly pages: readonly Linked[];
  /** Where the numbers come from, in the order of the text. */
  readonly sources: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The questions of `src/content/answers` in their order. Throws where a number is bound to nothing or
 * an answer says more than its figures bear out.
 */
export async function answersIn(lang: Language): Promise<Answer[]> {
  const entries = (await getCollection("answers")).sort((a, b) => a.data.order - b.data.order);
  return Promise.all(entries.map((entry) => readAnswer(entry, lang)));
}

async function readAnswer(
  { id, data }: CollectionEntry<"answers">,
  lang: Language,
): Promise<Answer> {
  const place = `src/content/answers/${id}.yaml`;
  const template = data.answer[lang];
  verifyHeadlines([template], lang, data.holds, place);
  const parts = splitNumbers(template);
  const [chart] = await linkCharts([data.chart], lang);
  if (chart === undefined) throw new Error(`${place}: no chart`);
  const numbers = parts.filter((part) => typeof part !== "string");
  const sources = new Set(
    numbers.flatMap((number) => observations.get(number.id).source.split("+")),
  );
  return {
    id,
    question: bindText(data.question[lang], lang, `${place} question`),
    text: bindText(template, lang, `${place} answer`),
    parts,
    chart,
    pages: data.pages.map((page) => ({
      label: ui(lang).nav[page],
      href: address.page(page, lang),
    })),
    sources: [...sources].map((source) => ({
      id: source,
      label: linkTo.source(source, lang).label,
    })),
  };
}

/** Takes `{id}` and `{id|worded}` out of a text; `{=two}` stays in it as it is. */
function splitNumbers(template: string): (string | BoundNumber)[] {
  return template.split(/\{([^{}]*)\}/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    if (piece.startsWith("=")) return piece.slice(1);
    const [id = "", form] = piece.split("|").map((part) => part.trim());
    return { id, form: forms.find((one) => one === form) ?? "signed" };
  });
}

const forms: readonly FigureForm[] = ["magnitude", "worded"];
