/*
 * Ships to browsers, in the head of the explorer. Budget: 0.2 KB brotli.
 * An address that asks for a view hides the first one before it is painted; its place stays reserved,
 * and that of the base year where the view has one.
 * start-explore.ts shows the figure again when the view is drawn or refused.
 */
if (location.search.length > 1) {
  const sheet = new CSSStyleSheet();
  sheet.insertRule("[data-explore-figure]{visibility:hidden}");
  if (new URLSearchParams(location.search).get("as") === "indexed")
    sheet.insertRule("[data-explore-base]{display:flex!important}");
  document.adoptedStyleSheets = [sheet];
}
