import type { Language } from "#model/bilingual.ts";
import type { Source } from "#model/vocabulary.ts";
import { formatPeriodText } from "./period.ts";

/** What a citation names. */
export interface CitedWork {
  /** ASCII, unique on the site: the key of a BibTeX entry. */
  readonly key: string;
  /** The body that publishes it; null where nobody is named. */
  readonly author: string | null;
  readonly title: string;
  /** What kind of thing it is, in words (图表, Chart); empty where the title says enough. */
  readonly kind: string;
  /** GB/T 7714's letter for the kind of document. */
  readonly code: "EB" | "DS" | "N" | "R" | "Z";
  /** A day, a month or a year, as `2026-11-23`. Never the day of the build. */
  readonly date: string;
  /** The date is ours and not the document's. */
  readonly isDateInferred: boolean;
  readonly url: string | null;
}

/** A work in the three forms that readers ask for. */
export interface Citations {
  readonly authorDate: string;
  readonly gbt7714: string;
  readonly bibtex: string;
}

/** Stands for the day of reading, which a build does not know: readers fill it in, or a script as they copy. */
export const dayOfReading = "YYYY-MM-DD";

/**
 * An entry that both BibTeX and biblatex read. Author and title stand in a second pair of braces, so that
 * a body's name is not taken for a person's and no capital is lowered.
 */
function formatBibtex(work: CitedWork, lang: Language): string {
  const [year = "", month] = work.date.split("-");
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", work.author === null ? null : `{${escapeBibtex(work.author)}}`],
    ["title", `{${escapeBibtex(work.title)}}`],
    ["year", work.isDateInferred ? `[${year}]` : year],
    ["month", month === undefined ? null : String(Number(month))],
    ["howpublished", work.kind === "" ? null : escapeBibtex(work.kind)],
    ["url", work.url === null ? null : escapeUrl(work.url)],
    ["urldate", work.url === null ? null : dayOfReading],
    ["langid", lang === "zh" ? "chinese" : "english"],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${work.key},\n${lines.join(",\n")}\n}`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
};

/** Text in which the signs that TeX acts on are signs again; line breaks become spaces. */
function escapeBibtex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\~^{}$&#%_]/g, (sign) => escapes[sign] ?? sign);
}

/** An address is read word for word, but its braces must pair, and an entry must not end in it. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

/** A work cited by author and date, by GB/T 7714—2015 and as BibTeX; plain text, in the page's language. */
export function citeWork(work: CitedWork, lang: Language): Citations {
  return {
    authorDate: formatAuthorDate(work, lang),
    gbt7714: formatGbt7714(work),
    bibtex: formatBibtex(work, lang),
  };
}

/**
 * After the manual of the American Psychological Association: the body as author, the day in brackets,
 * the kind in square ones. A work that nobody is named for begins with its title.
 */
function formatAuthorDate(work: CitedWork, lang: Language): string {
  const { author, kind, url } = work;
  const title = `${work.title}${kind === "" ? "" : lang === "zh" ? `[${kind}]` : ` [${kind}]`}`;
  const about = !work.isDateInferred ? "" : lang === "zh" ? "约" : "ca. ";
  const date = `(${about}${lang === "zh" ? formatPeriodText(work.date, "zh") : formatDateApa(work.date)})`;
  const parts = author === null ? [title, date] : [author, date, title];
  return [...parts.map(close), ...(url === null ? [] : [url])].join(" ");
}

/** After the Chinese standard for references, numbered style; a newspaper stands where others have their author. */
function formatGbt7714(work: CitedWork): string {
  const { author, title, code, url } = work;
  const type = `[${code}${url === null ? "" : "/OL"}]`;
  const date = work.isDateInferred ? `[${work.date}]` : work.date;
  const read = url === null ? "" : `[${dayOfReading}]`;
  const isNewspaper = code === "N" && author !== null;
  const head = author === null || isNewspaper ? "" : close(author);
  const issued = isNewspaper
    ? `${author}, ${date}${read}`
    : `${url === null ? date : `(${date})`}${read}`;
  return [head, close(`${title}${type}`), close(issued), url === null ? "" : `${url}.`]
    .filter((part) => part !== "")
    .join(" ");
}

/** Ends a part with a full stop, unless it ends a sentence already. */
function close(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : `${text}.`;
}

/** `2026, November 23` */
function formatDateApa(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const words = formatPeriodText(`${year}-${month}`, "en").replace(` ${year}`, "");
  return `${year}, ${words}${day === undefined ? "" : ` ${Number(day)}`}`;
}

/**
 * A copy by the book that it transcribes, without its table: 《中国法律年鉴》抄本, `a copy of the China Law
 * Yearbook`; empty for other sources.
 */
export function nameOfCopy({ original }: Pick<Source, "original">, lang: Language): string {
  const book = lang === "zh" ? /^(?:《[^》]+》)+|^[^：，；（“]+/ : /^[^,:;]+/;
  const [name] = book.exec(original[lang]) ?? [];
  if (name === undefined) return "";
  return lang === "zh" ? `${name}抄本` : `a copy of the ${name}`;
}

/** A source's title as lists of sources have it; of a copy, after the book that it transcribes. */
export function titleInList(source: Pick<Source, "original" | "title">, lang: Language): string {
  const copy = nameOfCopy(source, lang);
  const title = source.title[lang];
  if (copy === "") return title;
  return lang === "zh" ? `${copy}：${title}` : `${copy}: ${title}`;
}

/**
 * A source's title in its language's marks, what we remark on it outside them: 《…》（原文为英文）.
 * A document whose own title was not seen goes by our description, which is no title and gets no
 * marks: 未见标题的一篇（…）. With `shorten` the words are shortened by it and the remark left out.
 */
export function titleOfSource(
  title: string,
  lang: Language,
  shorten?: (words: string) => string,
): string {
  const { words, remark, isSeen } = readTitle(title, grammar[lang]);
  const { comma, mark, inBrackets, untitled } = grammar[lang];
  const said = shorten === undefined ? words : shorten(words);
  const remarks = shorten === undefined && remark !== "" ? [remark] : [];
  if (!isSeen) return `${untitled}${inBrackets([said, ...remarks].join(comma))}`;
  return [mark(said), ...remarks.map(inBrackets)].join("");
}

interface Grammar {
  /** A title that is all our description. */
  readonly unseen: RegExp;
  /** A title that ends in a remark of ours. */
  readonly remarked: RegExp;
  /** The part of a remark that says there was no title. */
  readonly noTitle: string;
  readonly comma: string;
  readonly untitled: string;
  readonly mark: (words: string) => string;
  /** With the space before, where the language sets one. */
  readonly inBrackets: (words: string) => string;
}

const grammar: Readonly<Record<Language, Grammar>> = {
  zh: {
    unseen: /^（未见标题；(.+)）$/,
    remarked: /^(.+)（([^（）]*(?:原文为|未见题目|从略|英文)[^（）]*)）$/,
    noTitle: "未见题目",
    comma: "，",
    untitled: "未见标题的一篇",
    // Book-title marks within such marks are single.
    mark: (words) => `《${words.replaceAll("《", "〈").replaceAll("》", "〉")}》`,
    inBrackets: (words) => `（${words}）`,
  },
  en: {
    unseen: /^\(title not seen\) (.+)$/,
    remarked: /^(.+) \(([^()]*(?:in [A-Z]|no title|left out)[^()]*)\)$/,
    noTitle: "no title",
    comma: "; ",
    untitled: "an untitled text",
    mark: (words) => `“${words}”`,
    inBrackets: (words) => ` (${words})`,
  },
};

function readTitle(title: string, { unseen, remarked, noTitle, comma }: Grammar) {
  const description = unseen.exec(title)?.[1];
  if (description !== undefined) return { words: description, remark: "", isSeen: false };
  const [, words = title, remark = ""] = remarked.exec(title) ?? [];
  const others = remark.split(comma).filter((part) => !part.includes(noTitle));
  return { words, remark: others.join(comma), isSeen: !remark.includes(noTitle) };
}
