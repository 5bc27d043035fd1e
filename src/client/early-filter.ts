/*
 * Ships to browsers, in the head of the timeline. Budget: 0.3 KB brotli.
 * Hides what the address leaves out before anything is painted, so that the list never jumps.
 * The filter itself takes over from it as soon as it starts.
 */
const query = new URLSearchParams(location.search);
const [place, kind, words] = [query.get("place"), query.get("kind"), query.get("q")];

// An event that somebody linked to is shown, whatever the filter says.
if ((place ?? kind ?? words) && !location.hash) {
  const sheet = new CSSStyleSheet();
  // Which events hold the words is known only when all are there.
  if (words) sheet.insertRule("[data-chapter]{visibility:hidden}");
  if (isId(place)) sheet.insertRule(`[data-event]:not([data-places~="${place}"]){display:none}`);
  if (isId(kind)) sheet.insertRule(`[data-event]:not([data-kind="${kind}"]){display:none}`);
  document.adoptedStyleSheets = [sheet];
}

/** An address may carry anything; only what an id is made of goes into a rule. */
function isId(value: string | null): value is string {
  return value !== null && /^[a-z0-9-]+$/.test(value);
}
