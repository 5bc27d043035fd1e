/*
 * Ships to browsers with read-chart.ts, and shares its budget.
 * The readings of a drawing: its marks, where they stand, and the words of the table's row behind each.
 */

/** One mark that can be read. Coordinates are pixels from the reader's top left corner. */
export interface Reading {
  readonly mark: SVGGraphicsElement;
  readonly row: number;
  readonly series: string;
  readonly x: number;
  readonly y: number;
  /** The mark's upper edge: what a reading stands above. */
  readonly top: number;
}

/** What is said of a row: the figure, and the rest of the row's cells. */
export interface RowWords {
  readonly figure: string;
  readonly rest: string;
}

/** The readings of the drawing that is shown, in the table's order; of several marks for a row, the uppermost. */
export function readingsOf(reader: HTMLElement): Reading[] {
  const frame = reader.getBoundingClientRect();
  const byRow = new Map<number, Reading>();
  for (const mark of reader.querySelectorAll<SVGGraphicsElement>("svg [data-row]")) {
    const box = mark.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) continue;
    const row = Number(mark.dataset["row"]);
    byRow.set(row, {
      mark,
      row,
      series: mark.dataset["series"] ?? "",
      x: box.x + box.width / 2 - frame.x,
      y: box.y + box.height / 2 - frame.y,
      top: box.y - frame.y,
    });
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** The reading nearest to a point, in the reader's own pixels; undefined if the drawing has none. */
export function nearestReading(
  readings: readonly Reading[],
  x: number,
  y: number,
): Reading | undefined {
  const far = (reading: Reading): number => Math.hypot(reading.x - x, reading.y - y);
  let nearest: Reading | undefined;
  for (const reading of readings) {
    if (!nearest || far(reading) < far(nearest)) nearest = reading;
  }
  return nearest;
}

/**
 * Where a key leads from a reading: along its series, to the next series above or below, to an end.
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
  if (key === "ArrowUp") return nearestBeyond(readings, from, -1);
  if (key === "ArrowDown") return nearestBeyond(readings, from, 1);
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

/** The words of a row of the table behind a chart. */
export function wordsOfRow(table: Element, index: number): RowWords {
  const row = table.querySelector<HTMLElement>(`tr[data-row="${index}"]`);
  if (!row) return { figure: "", rest: "" };
  const cells = [...row.querySelectorAll<HTMLElement>("th, td")];
  const isFigure = (cell: HTMLElement): boolean => cell.classList.contains("number");
  const textOf = (cell: HTMLElement): string => cell.textContent.trim();
  const rest = cells.filter((cell) => !isFigure(cell) && !("aside" in cell.dataset)).map(textOf);
  const { series = "" } = row.dataset;
  if (!rest.includes(series)) rest.unshift(series);
  return {
    figure: cells.filter(isFigure).map(textOf).join(" · "),
    rest: rest.filter(Boolean).join(" · "),
  };
}
