/*
 * Ships to browsers, in the head of the search page. Budget: 0.2 KB brotli.
 * Makes room for what the address asks for before anything is painted, so that nothing jumps when it
 * comes, and keeps the words in the field even where nothing comes.
 */
const asked = new URLSearchParams(location.search).get("q");
if (asked) {
  document.documentElement.classList.add("has-query");
  addEventListener("DOMContentLoaded", () => {
    const field = document.querySelector<HTMLInputElement>("#q");
    if (field) field.value = asked;
  });
}
