/*
 * Ships to browsers, in the head of a chart's own page. Budget: 0.2 KB brotli.
 * Puts the table into the drawing's place before anything is painted, where the address asks for
 * it, so that nothing moves. The choice itself takes over from it as soon as start-charts.ts runs.
 */
if (new URLSearchParams(location.search).get("view") === "table") {
  const sheet = new CSSStyleSheet();
  const early = ":root:not(.has-charts) .chart";
  sheet.insertRule(`${early} .chart-as-table{display:block}`);
  sheet.insertRule(`${early} :is(.chart-reader,.chart-key){display:none}`);
  document.adoptedStyleSheets = [sheet];
}
