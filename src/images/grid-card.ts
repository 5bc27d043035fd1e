import { pathOf } from "#charts/marks/gap-marks.ts";
import { textWidth } from "#charts/marks/labels.ts";
import { colourOf, textLine, wordLines } from "#charts/svg/sheet.ts";
import { element, type SvgNode } from "#charts/svg/tree.ts";
import { type GapKind, gapKinds } from "#model/gap.ts";
import { cardFrame, cardRoom, type CardWords, setText } from "./card.ts";

/** What is known of a year. */
type CellState = "found" | GapKind;

/** A metric's row in the grid of what was reported and what was not. */
interface CardRow {
  readonly name: string;
  readonly cells: readonly CellState[];
}

export interface CardGrid {
  readonly years: readonly number[];
  readonly rows: readonly CardRow[];
  /** Drawn in the hue of cities and districts, as in the grids of charts. */
  readonly isLocal: boolean;
  /** What the cells mean. */
  readonly key: Readonly<Record<CellState, string>>;
}

/** More rows than these would be too thin. */
export const mostRows = 7;

const width = 700;
const nameSize = 16;
const names = 230;

/** The card of a place: its name, and beside it what of it was reported, year by year. */
export function gridCard(words: CardWords, grid: CardGrid): SvgNode {
  const { left, right, top, bottom } = cardRoom;
  const column = grid.rows.length === 0 ? right - left : right - width - 44 - left;
  const text = setText(words, { width: column, bottom });
  if (grid.rows.length === 0) return cardFrame(words, text);
  const x = right - width;
  const cells = { x: x + names, step: (width - names) / grid.years.length };
  const high = Math.min(46, (bottom - top - 96) / grid.rows.length);
  const start = top + 54;
  const lines = [
    ...yearsAbove(grid.years, cells, start - 12),
    ...grid.rows.flatMap((row, index) => {
      const y = start + index * high;
      return [
        ...nameBefore(row.name, cells.x - 12, y + high / 2),
        ...row.cells.flatMap((state, year) =>
          cell(state, grid.isLocal, {
            x: cells.x + year * cells.step + 1.5,
            y: y + 3,
            width: cells.step - 3,
            height: high - 6,
          }),
        ),
      ];
    }),
    ...legend(grid, x, start + grid.rows.length * high + 34),
  ];
  return cardFrame(words, [...text, ...lines]);
}

function yearsAbove(
  years: readonly number[],
  { x, step }: { readonly x: number; readonly step: number },
  y: number,
): readonly SvgNode[] {
  return years.flatMap((year, index) =>
    index % 5 === 0
      ? [textLine(String(year), { x: x + 1.5 + index * step, y, size: 16, ink: "--ink-3" })]
      : [],
  );
}

type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

function cell(state: CellState, isLocal: boolean, box: Box): readonly SvgNode[] {
  const [x, y] = [box.x.toFixed(1), box.y.toFixed(1)];
  const [wide, high] = [box.width.toFixed(1), box.height.toFixed(1)];
  if (state === "found") {
    const fill = colourOf(isLocal ? "--series-2" : "--celadon-4");
    return [element("rect", { x, y, width: wide, height: high, fill })];
  }
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const d = pathOf(state, { ...middle, width: box.width - 1, height: box.height - 1 });
  const ink = colourOf("--ink-3");
  const look = state === "not-looked" ? { fill: ink } : { fill: "none", stroke: ink };
  return [element("path", { d, ...look })];
}

function legend(grid: CardGrid, x: number, y: number): readonly SvgNode[] {
  let at = x;
  const states = new Set(grid.rows.flatMap((row) => row.cells));
  return (["found", ...gapKinds] as const).flatMap((state) => {
    if (!states.has(state)) return [];
    const box = { x: at, y: y - 14, width: 22, height: 16 };
    const words = textLine(grid.key[state], { x: at + 32, y, size: nameSize, ink: "--ink-2" });
    at += 32 + textWidth(grid.key[state], nameSize) + 24;
    return [...cell(state, grid.isLocal, box), words];
  });
}

/** A metric's name in one or two lines, their middle at `y`; a longer one ends in an ellipsis. */
function nameBefore(name: string, x: number, y: number): readonly SvgNode[] {
  const room = names - 12;
  const wrapped = wordLines(name, room, nameSize);
  const lines =
    wrapped.length > 2 ? [wrapped[0] ?? "", `${shortened(wrapped[1] ?? "", room)}…`] : wrapped;
  const leading = nameSize * 1.12;
  return lines.map((line, index) =>
    textLine(line, {
      x,
      y: y + nameSize * 0.36 + (index - (lines.length - 1) / 2) * leading,
      size: nameSize,
      anchor: "end",
    }),
  );
}

function shortened(line: string, room: number): string {
  let kept = line;
  while (textWidth(`${kept}…`, nameSize) > room) kept = kept.slice(0, -1);
  return kept.trimEnd();
}
