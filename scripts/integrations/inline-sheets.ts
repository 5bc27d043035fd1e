import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { PurgeCSS } from "purgecss";

/**
 * Leaves out of a sheet the rules for classes that are not used. What a rule asks besides classes (an
 * element, an attribute, a state) is taken as met: browsers and scripts change it.
 * @param sheet CSS text
 * @param used the classes that elements have or may get
 * @param options `variables`: without the custom properties that no rule left asks for
 */
export async function pruneSheet(
  sheet: string,
  used: ReadonlySet<string>,
  { variables = false } = {},
): Promise<string> {
  // `code` may be an element in one rule and a class in another.
  const others = sheet.match(/(?<![.\w-])[\w-]+/g) ?? [];
  const [pruned] = await new PurgeCSS().purge({
    content: [{ raw: "", extension: "words" }],
    css: [{ raw: sheet }],
    defaultExtractor: () => [...used, ...others],
    variables,
  });
  if (!pruned) throw new Error("the sheet was not read");
  return pruned.css;
}

/** The classes that a page gives to its elements. */
export function classesOf(html: string): ReadonlySet<string> {
  const lists = new Set<string>();
  for (const [, list = ""] of html.matchAll(/ class="([^"]*)"/g)) lists.add(list);
  return new Set([...lists].flatMap((list) => list.split(/\s+/)));
}

/** All words of a script: what it may give to elements as a class is among them. */
export function wordsOf(script: string): ReadonlySet<string> {
  return new Set(script.match(/[\w-]+/g));
}

/** The words that a script of ours has in quotes: a class that it gives to elements is among them. */
export function quotedIn(script: string): ReadonlySet<string> {
  return wordsOf([...script.matchAll(/(["'`])(?:(?!\1).)*\1/g)].map(([text]) => text).join(" "));
}

/**
 * Writes each page's style sheets into it, named in its policy by their hashes, and of a sheet what the
 * pages of its room use. A page is then drawn as it arrives: with a sheet of its own to wait for, a
 * phone on a slow network shows nothing for another journey there and back, and lays everything
 * out in one long task.
 */
export function inlineSheets(): AstroIntegration {
  let base = "/";
  let scripts = "";
  return {
    name: "inline-sheets",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
        scripts = fileURLToPath(new URL("client", config.srcDir));
      },
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const sheets = await readSheets(join(dist, "_astro"), `${base}_astro/`);
        const pages = await readPages(dist);
        const parts = await readScripts(scripts);
        const rooms = Map.groupBy(pages, roomOf);
        for (const room of rooms.values()) {
          const isEmbed = room.every(isOneRequest);
          const named = isEmbed
            ? wordsOf(room.flatMap(scriptsOf).join("\n"))
            : quotedIn(scriptsFor(room, parts));
          const used = classesOn(room).union(named);
          const own = new Map<string, string>();
          for (const [href, sheet] of sheets) {
            if (!room.some(({ html }) => html.includes(href))) continue;
            const pruned = (): Promise<string> => pruneSheet(sheet, used, { variables: isEmbed });
            if (isEmbed)
              own.set(href, inOneLanguage(choosable(await pruned()), room) + ownStyles(room));
            else own.set(href, room.some(isDrawnByScript) ? sheet : await pruned());
          }
          for (const { name, html } of room) {
            const whole = isEmbed ? withOneSheet(html, own) : withSheets(html, own);
            if (whole !== html) await writeFile(join(dist, name), whole);
          }
        }
        logger.info(
          `sheets written into ${String(pages.length)} pages of ${String(rooms.size)} rooms`,
        );
      },
    },
  };
}

interface Page {
  /** Its file beneath the built site. */
  readonly name: string;
  readonly html: string;
  readonly classes: ReadonlySet<string>;
}

/** A script, and in which folder of the scripts it lies; `.` where in none. */
interface ScriptPart {
  readonly folder: string;
  readonly text: string;
}

function classesOn(pages: readonly Page[]): ReadonlySet<string> {
  return new Set(pages.flatMap(({ classes }) => [...classes]));
}

/**
 * What pages of a kind have in common, in both languages: the first folder of their addresses, or the
 * file at the root. An embed is one request, and carries what its own chart needs; stories are heavy
 * and few, and share a sheet with their other language alone.
 */
function roomOf(page: Page): string {
  if (isOneRequest(page)) return page.name;
  const [first = page.name, second] = page.name.split(sep).filter((folder) => folder !== "en");
  return first === "stories" ? `${first}/${second ?? ""}` : first;
}

function isOneRequest(page: Page): boolean {
  return page.classes.has("embed") && !isDrawnByScript(page);
}

/** Without the faces of English, which a Chinese page names nowhere. */
function inOneLanguage(sheet: string, room: readonly Page[]): string {
  const isEnglish = room.some(({ html }) => html.includes('<html lang="en"'));
  return isEnglish ? sheet : sheet.replace(/:root:lang\(en\)\s*\{[^}]*\}/, "");
}

/** The scripts that stand in a page. */
function scriptsOf({ html }: Page): readonly string[] {
  return [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = ""]) => text);
}

/**
 * A sheet whose dark colours a page can choose or refuse by `data-theme` on its root, whatever the
 * reader's system prefers: an embed follows the page that it stands in.
 * @throws where the sheet has no dark colours
 */
export function choosable(sheet: string): string {
  const chosen = sheet.replace(
    /@media screen and \(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*(\{[^}]*\})\s*\}/,
    (_, dark: string) =>
      `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])${dark}}` +
      `@media screen{:root[data-theme=dark]${dark}}`,
  );
  if (chosen === sheet) throw new Error("the sheet of an embed has no dark colours");
  const full = chosen.replace(/@media[^{}]*\{\s*(?:[^{}]*\{\s*\}\s*)+\}|[^{}]+\{\s*\}/g, "");
  return `${full}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}`;
}

/** Rules that a page has beside its sheet. */
const ownStyle = /<style data-own[^>]*>(.*?)<\/style>/gs;

function ownStyles(room: readonly Page[]): string {
  return room
    .flatMap(({ html }) => [...html.matchAll(ownStyle)].map(([, own = ""]) => own))
    .join("");
}

/** A page with its sheet, into which its own rules went: one hash weighs less than two. */
function withOneSheet(html: string, sheets: ReadonlyMap<string, string>): string {
  return withSheets(html.replace(ownStyle, ""), sheets).replace(/ data-sheet="[^"]*"/, "");
}

/** Pages that scripts fill with what other pages have. */
function isDrawnByScript({ html }: Page): boolean {
  return / data-(?:explore|search)[ =>]/.test(html);
}

/**
 * A page with its sheets in the places of the links to them, each with the address of the whole.
 * @param sheets their texts, by the addresses that pages link to
 * @throws where a page links to a sheet that there is not, or has no policy to name it in
 */
export function withSheets(html: string, sheets: ReadonlyMap<string, string>): string {
  const hashes: string[] = [];
  const styled = html.replace(/<link rel="stylesheet" href="([^"]*)">/g, (_, href: string) => {
    const sheet = sheets.get(href)?.trim();
    if (sheet === undefined) throw new Error(`no style sheet ${href}`);
    hashes.push(`'sha256-${createHash("sha256").update(sheet).digest("base64")}'`);
    return `<style data-sheet="${href}">${sheet}</style>`;
  });
  if (hashes.length === 0) return html;
  const allowed = styled.replace(stylesAllowed, (start) => `${start} ${hashes.join(" ")}`);
  if (allowed === styled) throw new Error("a page with a style sheet has no policy for it");
  return allowed;
}

/** Up to the end of where styles may come from, in the policy of a page. */
const stylesAllowed =
  /(?<=<meta http-equiv="Content-Security-Policy" content="[^"]*)style-src\b[^;"]*/;

async function readSheets(folder: string, address: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".css"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, i) => [address + name, texts[i] ?? ""]));
}

async function readPages(dist: string): Promise<readonly Page[]> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".html"));
  return Promise.all(
    names.map(async (name) => {
      const html = await readFile(join(dist, name), "utf8");
      return { name, html, classes: classesOf(html) };
    }),
  );
}

async function readScripts(folder: string): Promise<readonly ScriptPart[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  return await Promise.all(
    names.map(async (name) => ({
      folder: dirname(name),
      text: await readFile(join(folder, name), "utf8"),
    })),
  );
}

/** What scripts name may come to any page; those in a folder start where a page has `data-<folder>`. */
function scriptsFor(room: readonly Page[], parts: readonly ScriptPart[]): string {
  const starts = (folder: string): boolean =>
    room.some(({ html }) => html.includes(` data-${folder}`));
  return parts
    .flatMap(({ folder, text }) => (folder === "." || starts(folder) ? [text] : []))
    .join("\n");
}
