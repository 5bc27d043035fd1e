import type { DatasetRows } from "#dataset/index.ts";

/** What a label of a table may name, by its plain form. */
export interface Vocabulary {
  readonly metrics: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
}

/** Every name by which places and metrics are known: ids, both languages, a place without its level. */
export function vocabularyOf({
  metrics,
  areas,
}: Pick<DatasetRows, "metrics" | "areas">): Vocabulary {
  const named = (rows: readonly { id: string; name: { zh: string; en: string } }[]) =>
    rows.flatMap(({ id, name }) =>
      [id, name.zh, name.en].map((text) => [plain(text), id] as const),
    );
  const short = areas.flatMap(({ id, name: { zh } }) => {
    const bare = zh.replace(/(?:省|市|区|县|街道|镇|乡|村)$/, "");
    return bare.length >= 2 ? [[plain(bare), id] as const] : [];
  });
  return { metrics: new Map(named(metrics)), areas: new Map([...short, ...named(areas)]) };
}

/** A label without width, case, spaces, footnote marks, level dots and what stands in brackets behind it. */
export function plain(label: string): string {
  return withoutMarks(label)
    .replace(/\([^()]*\)\s*$/, "")
    .replace(/^[一二三四五六七八九十\d]+[、.]\s*|^#|^其中[::]?/, "")
    .replace(/\s/g, "")
    .toLowerCase();
}

/** A cell without the marks of footnotes; digits and brackets half-width. */
export function withoutMarks(cell: string): string {
  return cell
    .replace(/[①-⑳⑴-⒇¹²³⁰-⁹*＊†‡§]|\[\d+\]|［\d+］|[(（]?注\d+[)）]?/g, "")
    .normalize("NFKC")
    .replace(/[\r\n]+/g, "")
    .trim();
}

/** The unit of a label: 案件数（万件）, 单位：亿元. */
export function maybeUnit(label: string): string | undefined {
  const text = withoutMarks(label);
  const unit = /单位[::]\s*([^\s()]+)|單位[::]\s*([^\s()]+)|\(([^()\d]{1,6})\)\s*$/.exec(text);
  return unit?.[1] ?? unit?.[2] ?? unit?.[3];
}
