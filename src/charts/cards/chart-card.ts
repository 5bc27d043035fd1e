import type { DrawnChart } from "../drawn-chart.ts";
import { placeDrawing, type PlacedDrawing } from "../render/place-drawing.ts";
import { cardFrame, cardRoom, setText, type CardWords } from "./card-frame.ts";

interface Place {
  readonly drawing: PlacedDrawing;
  readonly scale: number;
  readonly width: number;
}

/** How wide the drawing's column may be; what is left is the heading's. */
const columns = [480, 560, 640];
const gutter = 44;

/** The card of a chart: its finding, and beside it the drawing in the form whose words come out largest. */
export function chartCard(words: CardWords, svg: DrawnChart["svg"]): string {
  const { left, right, top, bottom } = cardRoom;
  const height = bottom - top - 14;
  const places = [placeDrawing(svg.phone), placeDrawing(svg.desk)].flatMap((drawing) =>
    columns.map((width): Place => {
      const scale = Math.min(width / drawing.width, height / drawing.height, largestScale);
      return { drawing, width, scale };
    }),
  );
  // A wider column is taken only where it makes the words of the drawing plainly larger.
  const best = places.reduce((one, other) => (sizeOf(other) > sizeOf(one) * 1.1 ? other : one));
  const { drawing, scale } = best;
  const [wide, high] = [drawing.width * scale, drawing.height * scale];
  const x = right - best.width + (best.width - wide) / 2;
  const y = top + 14 + (height - high) / 2;
  const width = right - best.width - gutter - left;
  return cardFrame(words, [...setText(words, { width, bottom }).lines, drawing.at(x, y, scale)]);
}

/** Beyond it a small drawing would look coarse. */
const largestScale = 1.6;

function sizeOf({ drawing, scale }: Place): number {
  return drawing.fontSize * scale;
}
