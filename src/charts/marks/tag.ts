/**
 * What a single drawn thing is: Plot can carry one string a datum, written as `aria-label`, which
 * `render/svg-string.ts` turns into the attributes it stands for.
 */
export interface Tag {
  /** Row of the table that says it. */
  readonly row?: number | null;
  readonly series?: number | null;
  /** Class names besides those of its mark. */
  readonly classes?: string;
}

const head = "\u0001";

/** Writes a tag as the text that passes through Plot. */
export function writeTag(tag: Tag): string {
  return [head, tag.row ?? "", tag.series ?? "", tag.classes ?? ""].join("|");
}

/** Reads a tag back; null for any other text. */
export function maybeTag(text: string): { row: string; series: string; classes: string } | null {
  const [first, row = "", series = "", classes = ""] = text.split("|");
  return first === head ? { row, series, classes } : null;
}
