/**
 * A drawing that is only looked at: without what is said of it, read from it or picked out in it.
 * Half as long, for pages that show many; the words beside it must say what it shows.
 * @param svg as the charts room renders it
 */
export function muteDrawing(svg: string): string {
  return svg
    .replace(/<desc>[^<]*<\/desc>/g, "")
    .replace(/ (?:role|aria-[a-z]+|data-row|data-series)="[^"]*"/g, "");
}
