/*
 * Ships to browsers, in the head of the search page. Budget: 0.1 KB brotli.
 * Makes room for what the address asks for before anything is painted, so that nothing jumps when it comes.
 */
if (new URLSearchParams(location.search).get("q")) {
  document.documentElement.classList.add("has-query");
}
