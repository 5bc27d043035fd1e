/** A period's text as it stands in ids: `/` is `--`, an open start is left out (`../2025-03` → `--2025-03`). */
export function periodSlug(text: string): string {
  if (!text.includes("/")) return text.startsWith("..") ? text.slice(2) : text;
  return text.replace(/^\.\./, "").replace("/", "--");
}
