import { seriesTokens } from "../palette.ts";

/** The class that gives a mark the colour of its series. */
export function seriesClass(index: number): string {
  return `s${(index % seriesTokens.length) + 1}`;
}
