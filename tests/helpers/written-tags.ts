/** Elements that have no end tag. */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** A comment, a text that is no markup, or a tag; quoted values may hold `>`. */
const token =
  /<!--[^]*?-->|<(script|style|textarea|title)\b((?:"[^"]*"|'[^']*'|[^'">])*)>[^]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** What is written on a page for people: its texts, and its elements' attributes as they stand in its tags. */
export interface Written {
  readonly texts: readonly string[];
  /** Names in small letters; values as they are written, with their entities. */
  readonly tags: readonly { readonly name: string; readonly attributes: string }[];
}

/** What stands in these is not read as text. */
const unread = new Set(["script", "style", "textarea", "code", "pre"]);

/** Reads a page without making a tree of it, which costs a tenth of the time. */
export function readWritten(html: string): Written {
  const texts: string[] = [];
  const tags: { name: string; attributes: string }[] = [];
  let [from, silent] = [0, ""];
  for (const match of html.matchAll(token)) {
    const [whole, raw, rawAttributes, slash, tag, attributes] = match;
    if (silent === "") texts.push(html.slice(from, match.index));
    from = match.index + whole.length;
    const name = (raw ?? tag ?? "").toLowerCase();
    if (slash !== "/" && name !== "")
      tags.push({ name, attributes: rawAttributes ?? attributes ?? "" });
    if (raw === undefined && unread.has(name))
      silent = slash === "/" && silent === name ? "" : silent || name;
    if (name === "title") texts.push(whole.replace(/<[^>]*>/g, ""));
  }
  return { texts: texts.filter((text) => text.trim() !== ""), tags };
}

/** The value of an attribute of a tag, its entities read; nothing where it has none of that name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value?.replace(/&(?:amp|#38);/g, "&").replace(/&(?:quot|#34);/g, '"');
}

/**
 * The elements of a page as its tags are written, each as `parent>name` in the order of the start tags.
 *
 * @throws where an end tag closes what was not opened last, or an element is never closed
 */
export function writtenElements(html: string): readonly string[] {
  const open = ["#document"];
  const found: string[] = [];
  for (const [, raw, , slash, tag = raw ?? "", rest = ""] of html.matchAll(token)) {
    const name = tag.toLowerCase();
    if (name === "") continue;
    if (slash === "/") {
      const last = open.pop() ?? "";
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
      continue;
    }
    found.push(`${open.at(-1) ?? ""}>${name}`);
    if (raw === undefined && !voids.has(name) && !rest.endsWith("/")) open.push(name);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1) ?? ""}> is never closed`);
  return found;
}

/** The same of the tree that a parser made of the page, what its templates hold included. */
export function parsedElements(
  tree: Document | DocumentFragment,
  within = "#document",
): readonly string[] {
  return [...tree.querySelectorAll("*")].flatMap((element) => {
    const found =
      `${element.parentElement?.localName ?? within}>${element.localName}`.toLowerCase();
    if (element.localName !== "template") return [found];
    return [found, ...parsedElements((element as HTMLTemplateElement).content, "template")];
  });
}
