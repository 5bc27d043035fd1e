/** Elements that have no end tag. */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** A comment, a text that is no markup, or a tag; quoted values may hold `>`. */
const token =
  /<!--[^]*?-->|<(script|style|textarea|title)\b((?:"[^"]*"|'[^']*'|[^'">])*)>[^]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

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
