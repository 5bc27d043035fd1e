/*
 * Ships to browsers with read-chart.ts, and shares its budget.
 * The readings of a drawing: its marks, where they stand, and the words of the table's row behind each.
 */

/** One mark that can be read. Coordinates are pixels of the window. */
export interface Reading {
  readonly mark: SVGGraphicsElement;
  readonly row: number;
  readonly series: string;
  readonly x: number;
  readonly y: number;
  /** Half the mark's width and height: a row of cells is read wherever the pointer is on it. */
  readonly reachX: number;
  readonly reachY: number;
}

/** Words, and the language they are in where it is not the page's: what was printed, on an English page. */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

/** What is said of a row: the figure, and the rest of the row's cells. */
export interface RowWords {
  readonly figure: string;
  readonly rest: readonly Words[];
}

/** The readings of the drawing that is shown, in the table's order; a row may have several marks. */
export function readingsOf(reader: HTMLElement): Reading[] {
  const readings: Reading[] = [];
  for (const mark of reader.querySelectorAll<SVGGraphicsElement>("svg [data-row]")) {
    const box = mark.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) continue;
    readings.push({
      mark,
      row: Number(mark.dataset["row"]),
      series: mark.closest<SVGElement>("[data-series]")?.dataset["series"] ?? "",
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      reachX: box.width / 2,
      reachY: box.height / 2,
    });
  }
  return readings.sort((a, b) => a.row - b.row);
}

/** One reading a row, for keys: of several marks the one drawn last, which lies on top. */
export function oncePerRow(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.row, reading])).values()];
}

/** The reading nearest to a point; undefined if the drawing has none. */
export function nearestReading(
  readings: readonly Reading[],
  x: number,
  y: number,
): Reading | undefined {
  const outside = (from: number, to: number, reach: number): number =>
    Math.max(0, Math.abs(from - to) - reach);
  // To the mark's box first; of marks that both hold the point, the one whose middle is nearer.
  const far = (reading: Reading): number =>
    Math.hypot(outside(reading.x, x, reading.reachX), outside(reading.y, y, reading.reachY)) +
    Math.hypot(reading.x - x, reading.y - y) / 1000;
  let nearest: Reading | undefined;
  for (const reading of readings) {
    if (!nearest || far(reading) < far(nearest)) nearest = reading;
  }
  return nearest;
}

/**
 * Where a key leads from a reading: along its series, to an end, to the next series above or below;
 * where none lies there, as in panels side by side, to the series before or after.
 * Where every series has one mark (bars), left and right go through all of them.
 */
export function readingAfterKey(
  readings: readonly Reading[],
  from: Reading,
  key: string,
): Reading | undefined {
  const own = readings.filter((reading) => reading.series === from.series);
  const line = own.length > 1 ? own : readings;
  const at = line.findIndex((reading) => reading.row === from.row);
  if (key === "ArrowLeft") return line[at - 1];
  if (key === "ArrowRight") return line[at + 1];
  if (key === "Home") return line[0];
  if (key === "End") return line.at(-1);
  if (key === "ArrowUp") return nearestBeyond(readings, from, -1) ?? neighbour(readings, from, -1);
  if (key === "ArrowDown") return nearestBeyond(readings, from, 1) ?? neighbour(readings, from, 1);
  return undefined;
}

/** Of each other series the mark nearest in x; of these, the next one up (-1) or down (1). */
function nearestBeyond(
  readings: readonly Reading[],
  from: Reading,
  way: 1 | -1,
): Reading | undefined {
  const nearestOf = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.series === from.series) continue;
    const best = nearestOf.get(reading.series);
    if (!best || Math.abs(reading.x - from.x) < Math.abs(best.x - from.x))
      nearestOf.set(reading.series, reading);
  }
  const others = nearestOf.size > 0 ? [...nearestOf.values()] : readings;
  const step = (reading: Reading): number => (reading.y - from.y) * way;
  return others.filter((reading) => step(reading) > 0).sort((a, b) => step(a) - step(b))[0];
}

/** The mark nearest in x of the series before (-1) or after (1). */
function neighbour(readings: readonly Reading[], from: Reading, way: 1 | -1): Reading | undefined {
  const all = [...new Set(readings.map((reading) => Number(reading.series)))].sort((a, b) => a - b);
  const series = all[all.indexOf(Number(from.series)) + way];
  return readings
    .filter((reading) => Number(reading.series) === series)
    .sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
}

/**
 * The words of a row of the table behind a chart. A row without a figure (what was found, when) is read
 * with the heads of its columns; a cell that only repeats the figure is left out.
 */
export function wordsOfRow(table: HTMLTableElement, index: number): RowWords {
  const cells = [...(table.tBodies[0]?.rows[index]?.cells ?? [])];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const figure = cells.filter(isFigure).map(textOf).join(" · ");
  const rest = cells.flatMap((cell, i) => {
    const text = textOf(cell);
    if (isFigure(cell) || "aside" in cell.dataset || !text || isSame(text, figure)) return [];
    return { text: figure || i < 2 ? text : `${heads[i] ?? ""} ${text}`, lang: cell.lang };
  });
  return { figure, rest };
}

function isFigure(cell: HTMLElement): boolean {
  return cell.classList.contains("number");
}

function textOf(cell: Element): string {
  return cell.textContent.trim();
}

/** The print and our way of writing it may differ in separators and spaces alone. */
function isSame(printed: string, figure: string): boolean {
  const bare = (text: string): string => text.replace(/[,\s]/g, "");
  return bare(printed) === bare(figure);
}
