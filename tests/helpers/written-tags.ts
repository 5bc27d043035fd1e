/** Elements that have no end tag. */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** A comment, a text that is no markup, or a tag; quoted values may hold `>`. */
const token =
  /<!--[^]*?-->|<(script|style|textarea|title)\b((?:"[^"]*"|'[^']*'|[^'">])*)>[^]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** What is written on a page for people: its texts, and its elements' attributes as they stand in its tags. */
export interface Written {
  /** Each with the language that the nearest element around it names. */
  readonly texts: readonly { readonly text: string; readonly lang: string }[];
  /** In the order of the start tags. */
  readonly tags: readonly WrittenTag[];
}

/** A start tag: its name in small letters, its attributes as they are written, with their entities. */
export interface WrittenTag {
  readonly name: string;
  readonly attributes: string;
  /** What stands in a script or a style, as it is written. */
  readonly content?: string;
}

/** What stands in these is not read as text, nor in a script, a style or a field. */
const unread = new Set(["code", "pre"]);

/** Reads a page without making a tree of it, which costs a tenth of the time. */
export function readWritten(html: string): Written {
  const texts: { text: string; lang: string }[] = [];
  const tags: WrittenTag[] = [];
  /** What is open: its language, and whether what stands in it is read. */
  const open = [{ lang: "", isRead: true }];
  let from = 0;
  const read = (text: string): void => {
    const { lang, isRead } = open.at(-1) ?? { lang: "", isRead: true };
    const plain = text.replace(/&#?\w+;/g, " ");
    if (isRead && plain.trim() !== "") texts.push({ text: plain, lang });
  };
  for (const match of html.matchAll(token)) {
    const [whole, raw, rawAttributes, slash, tag, ownAttributes] = match;
    read(html.slice(from, match.index));
    from = match.index + whole.length;
    const name = (raw ?? tag ?? "").toLowerCase();
    const attributes = rawAttributes ?? ownAttributes ?? "";
    if (slash === "/") open.pop();
    else if (raw !== undefined) {
      const content = whole.slice(
        whole.indexOf(">", raw.length + attributes.length) + 1,
        -(raw.length + 3),
      );
      tags.push({ name, attributes, content });
      if (name === "title") read(content);
    } else if (name !== "") {
      tags.push({ name, attributes });
      const around = open.at(-1);
      const lang = attributeOf(attributes, "lang") ?? around?.lang ?? "";
      const isRead = around?.isRead !== false && !unread.has(name);
      if (!voids.has(name) && !attributes.endsWith("/")) open.push({ lang, isRead });
    }
  }
  return { texts, tags };
}

/** The value of an attribute of a tag, its entities read; nothing where it has none of that name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value
    ?.replace(/&(?:amp|#38);/g, "&")
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'");
}

/** The names of a tag's attributes. */
export function attributeNames(attributes: string): readonly string[] {
  const each = /([^\s=/"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
  return [...attributes.matchAll(each)].map(([, name = ""]) => name.toLowerCase());
}

/** The value of an attribute of the first tag of a name whose others are as wanted; empty where there is none. */
export function valueIn(
  { tags }: Written,
  name: string,
  wanted: Readonly<Record<string, string>>,
  attribute: string,
): string {
  const found = tags.find(
    (tag) =>
      tag.name === name &&
      Object.entries(wanted).every(
        ([key, value]) => attributeOf(tag.attributes, key)?.toLowerCase() === value.toLowerCase(),
      ),
  );
  return (found && attributeOf(found.attributes, attribute)) ?? "";
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
