import type { RenderFunction } from "@observablehq/plot";

/** What a drawn thing is, written on its element: by this it is read, picked out and styled. */
interface Tag {
  /** Row of the table that says it. */
  readonly row?: number | null;
  readonly series?: number | null;
  /** Class names of its own, where things of one mark look different. */
  readonly classes?: string;
}

/** An option of a mark that draws one element a datum: each says what it is. */
export function tagEach<Datum>(
  data: readonly Datum[],
  tagOf: (datum: Datum, index: number) => Tag,
): { readonly render: RenderFunction } {
  return tagging((group, index) => {
    let drawn = group.firstElementChild;
    for (const at of index) {
      const datum = data[at];
      if (drawn && datum !== undefined) writeTag(drawn, tagOf(datum, at));
      drawn = drawn?.nextElementSibling ?? null;
    }
  });
}

/** An option of a mark that is all one series'. */
export function tagSeries(series: number | undefined): { readonly render?: RenderFunction } {
  return series === undefined
    ? {}
    : tagging((group) => {
        writeTag(group, { series });
      });
}

function tagging(tag: (group: Element, index: readonly number[]) => void): {
  readonly render: RenderFunction;
} {
  return {
    render: (index, scales, values, dimensions, context, next) => {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      if (group) tag(group, index);
      return group;
    },
  };
}

function writeTag(drawn: Element, { row, series, classes }: Tag): void {
  if (classes !== undefined) drawn.setAttribute("class", classes);
  if (typeof row === "number") drawn.setAttribute("data-row", String(row));
  if (typeof series === "number") drawn.setAttribute("data-series", String(series));
}
