/** A period's text as it stands in ids: `/` is `--`, an open start is left out (`../2025-03` → `--2025-03`). */
export function periodSlug(text: string): string {
  if (!text.includes("/")) return text.startsWith("..") ? text.slice(2) : text;
  return text.replace(/^\.\./, "").replace("/", "--");
}

/** The period's text of a slug; the way back of `periodSlug`. */
export function periodOfSlug(slug: string): string {
  return slug.replace(/^--/, "..--").replace("--", "/");
}
