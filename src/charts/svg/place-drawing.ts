import { literalStyles } from "./literal-styles.ts";

/** A drawing that can be put into a file that stands alone. */
export interface PlacedDrawing {
  /** In the drawing's own pixels. */
  readonly width: number;
  readonly height: number;
  /** Size of its words in the same pixels. */
  readonly fontSize: number;
  /** The drawing with its left upper corner there, enlarged `scale` times. */
  readonly at: (x: number, y: number, scale?: number) => string;
}

/** Takes an inline SVG of a chart out of its frame, with its styles written out. */
export function placeDrawing(svg: string): PlacedDrawing {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const fontSize = /font-size="(\d+)"/.exec(svg)?.[1];
  if (width === undefined || height === undefined || fontSize === undefined)
    throw new Error(`no drawing of a chart: ${svg.slice(0, 80)}`);
  const inner = literalStyles(
    svg.replace(/^<svg[^>]*>(<desc>.*?<\/desc>)?/, "").replace(/<\/svg>$/, ""),
  );
  return {
    width: Number(width),
    height: Number(height),
    fontSize: Number(fontSize),
    at: (x, y, scale = 1) => {
      const moved = `translate(${x.toFixed(1)},${y.toFixed(1)})`;
      const enlarged = scale === 1 ? "" : ` scale(${scale.toFixed(3)})`;
      return `<g transform="${moved}${enlarged}" font-size="${fontSize}" text-anchor="middle">${inner}</g>`;
    },
  };
}
