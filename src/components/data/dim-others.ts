/**
 * A drawing in which the marks of all series but some are dimmed, by the class that picking a series
 * sets in the browser.
 * @param svg as the charts room renders it: a series' marks carry `data-series`
 * @param focus indexes of the series that stand out
 */
export function dimOthers(svg: string, focus: readonly number[]): string {
  const kept = new Set(focus.map(String));
  return svg.replace(/<[^>]* data-series="(\d+)"[^>]*>/g, (tag, series: string) =>
    kept.has(series) ? tag : withClass(tag, "is-dim"),
  );
}

function withClass(tag: string, name: string): string {
  return / class="/.test(tag)
    ? tag.replace(/ class="([^"]*)"/, ` class="$1 ${name}"`)
    : tag.replace(/^<(\w+)/, `<$1 class="${name}"`);
}
