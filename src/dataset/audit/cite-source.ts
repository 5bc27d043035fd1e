import type { Bilingual } from "../contract/bilingual.ts";
import type { Source } from "../contract/vocabulary.ts";

/**
 * A source's title in its language's marks, what we remark on it outside them. A document whose own
 * title was not seen goes by our description, which is no title and gets no marks.
 */
export function citeSource(source: Source | undefined, id: string): Bilingual {
  return { zh: citeZh(source?.title.zh ?? id), en: citeEn(source?.title.en ?? id) };
}

function citeZh(title: string): string {
  const unseen = /^（未见标题；(.+)）$/.exec(title)?.[1];
  if (unseen !== undefined) return `未见标题的一篇（${unseen}）`;
  const [, body, remark] =
    /^(.+)（([^（）]*(?:原文为|未见题目|从略|英文)[^（）]*)）$/.exec(title) ?? [];
  if (body === undefined || remark === undefined) return `《${nestMarks(title)}》`;
  if (!remark.includes("未见题目")) return `《${nestMarks(body)}》（${remark}）`;
  const others = remark.split("，").filter((part) => !part.includes("未见题目"));
  return `未见标题的一篇（${[body, ...others].join("，")}）`;
}

function citeEn(title: string): string {
  const unseen = /^\(title not seen\) (.+)$/.exec(title)?.[1];
  if (unseen !== undefined) return `an untitled text (${unseen})`;
  const [, body, remark] =
    /^(.+) \(([^()]*(?:in [A-Z]|no title|left out)[^()]*)\)$/.exec(title) ?? [];
  if (body === undefined || remark === undefined) return `“${title}”`;
  if (!remark.includes("no title")) return `“${body}” (${remark})`;
  const others = remark.split("; ").filter((part) => !part.includes("no title"));
  return `an untitled text (${[body, ...others].join("; ")})`;
}

/** Book-title marks within such marks are single. */
function nestMarks(title: string): string {
  return title.replaceAll("《", "〈").replaceAll("》", "〉");
}
