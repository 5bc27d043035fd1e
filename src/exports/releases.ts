import { z } from "zod";

/** What `npm run release` keeps: the last release's columns and figures, and the versions of each chart. */
export const releasesShape = z.strictObject({
  /** Of the data, by Semantic Versioning; null before the first release. */
  version: z.string().nullable(),
  columns: z.array(z.string()),
  /** A hash of each observation's published cells, by its id. */
  figures: z.record(z.string(), z.string()),
  /** The versions of each chart that stand frozen, oldest first. */
  charts: z.record(z.string(), z.array(z.string())),
  /** The day to which the data of each version are registered. */
  dates: z.record(z.string(), z.string()),
});

const bilingual = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });

const size = z.tuple([z.int().positive(), z.int().positive()]);

/**
 * What `npm run chart:retire` keeps: what was last said of each chart, width and height of its last
 * picture, and why it is kept no longer.
 */
export const retiredShape = z.record(
  z.string(),
  z.strictObject({
    title: bilingual,
    alt: bilingual,
    note: bilingual,
    picture: z.strictObject({ zh: size, en: size }),
  }),
);

export type Releases = z.infer<typeof releasesShape>;

/** The data of a build, as far as a version depends on it. */
export type Published = Pick<Releases, "columns" | "figures">;

/** How much a new version differs from the last: a column, a new figure, another value. */
export type Step = "first" | "major" | "minor" | "patch" | "none";

/** What has changed of the data since the last release: the largest step of all. */
export function stepSince(last: Releases, now: Published): Step {
  if (last.version === null) return "first";
  const isKept = last.columns.every((column, i) => now.columns[i] === column);
  if (!isKept) return "major";
  const ids = Object.keys(now.figures);
  if (now.columns.length > last.columns.length || ids.some((id) => !(id in last.figures)))
    return "minor";
  const isChanged = Object.entries(last.figures).some(([id, hash]) => now.figures[id] !== hash);
  return isChanged ? "patch" : "none";
}

/** The version that a step leads to. Throws on a version that is no `1.2.3`. */
export function versionAfter(version: string | null, step: Exclude<Step, "none">): string {
  if (version === null || step === "first") return "1.0.0";
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined) throw new Error(`no version: ${version}`);
  if (step === "major") return `${String(Number(major) + 1)}.0.0`;
  if (step === "minor") return `${String(major)}.${String(Number(minor) + 1)}.0`;
  return `${String(major)}.${String(minor)}.${String(Number(patch) + 1)}`;
}

/**
 * A page whose addresses within the site are relative, so that it can be served under any host and path.
 * @param site the address of the home page in the page's build, with its base path
 * @param path the page's own path beneath it: `en/embed/fraud@1.0.0/`
 */
export function relativeAddresses(html: string, site: string, path: string): string {
  const { pathname: base } = new URL(site);
  const up = "../".repeat(path.split("/").length - 1);
  return html.replace(/ (href|src)="([^"]*)"/g, (whole, name: string, address: string) => {
    const within = [site, base].find((start) => address.startsWith(start));
    // `//host/` is another site.
    if (within === undefined || address.startsWith("//")) return whole;
    return ` ${name}="${up}${address.slice(within.length)}"`;
  });
}
