import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineHastPlugin, defineMdastPlugin, type MdastPluginEntry } from "satteri";
import { indexDataset } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { Claim } from "#model/statements.ts";
import type { Source } from "#model/vocabulary.ts";
import { punctuation } from "#words/index.ts";
import { findLooseClaims, findLooseNumbers } from "#words/prose/lint.ts";

/** As much of a Markdown node of a story as the checks read. */
interface StoryNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly StoryNode[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** The language of the story in a file; null where the file holds none. */
function languageOfStory(fileURL: URL | undefined): Language | null {
  const match = /\/stories\/(zh|en)\/[^/]+\.mdx$/.exec(fileURL?.pathname ?? "");
  return (match?.[1] as Language | undefined) ?? null;
}

/** Where a node stands, as an editor's tools open it: `file:line`. */
export function placeOf(node: StoryNode, file: string): string {
  return `${file}:${node.position?.start.line ?? 1}`;
}

/**
 * Stops the build on a number in a story that is bound to no observation, and on a word that says
 * how figures moved or compare (下降, 连续, 最高) without naming them. A figure is written
 * `<Fig id="…" />`, a statement `<Finding is="fell" of="…">下降</Finding>`; what is neither stands in
 * `<Unbound why="…">`, which makes somebody say why. Expressions (`{…}`) are refused, since they
 * could hide either.
 */
export const boundProse: MdastPluginEntry = ({ fileURL }) => {
  const lang = languageOfStory(fileURL);
  if (fileURL === undefined || lang === null) return null;
  const file = fileURLToPath(fileURL);
  return defineMdastPlugin({
    name: "bound-prose",
    options: { position: true },
    before(root) {
      checkBlocks(root as unknown as StoryNode, lang, file);
    },
  });
};

/** Components whose text is not prose of ours: bound, or unbound with a reason. */
const boundComponents = new Set(["Fig", "Finding", "Said", "Unbound"]);

/** Attributes that readers see. */
const wordedAttributes = new Set(["title", "label", "caption"]);

function checkBlocks(node: StoryNode, lang: Language, file: string): void {
  if (node.type === "mdxjsEsm" || node.type === "yaml") return;
  if (boundComponents.has(node.name ?? "")) return;
  for (const attribute of node.attributes ?? []) {
    if (wordedAttributes.has(attribute.name ?? "") && typeof attribute.value === "string") {
      refuseLoose(attribute.value, node, lang, file);
    }
  }
  const children = node.children ?? [];
  if (children.some(isInline)) refuseLoose(proseOf(node, file), node, lang, file);
  else for (const child of children) checkBlocks(child, lang, file);
}

function isInline(node: StoryNode): boolean {
  return node.type === "text" || node.type === "mdxJsxTextElement" || node.type === "strong";
}

/** The running text of a block; a bound figure leaves a gap, so that its neighbours do not join. */
function proseOf(node: StoryNode, file: string): string {
  if (node.type === "mdxTextExpression" || node.type === "mdxFlowExpression") {
    throw new Error(
      `${placeOf(node, file)}: 故事里不用表达式，数字请写 <Fig id="…" /> · ` +
        `no expressions in stories; write figures as <Fig id="…" />: {${node.value ?? ""}}`,
    );
  }
  if (boundComponents.has(node.name ?? "")) return "\u2060";
  if (node.type === "text" || node.type === "inlineCode") return node.value ?? "";
  return (node.children ?? []).map((child) => proseOf(child, file)).join("");
}

function refuseLoose(text: string, node: StoryNode, lang: Language, file: string): void {
  const numbers = quote(findLooseNumbers(text, lang), lang);
  if (numbers !== "") {
    throw new Error(
      `${placeOf(node, file)}: 正文里的数字没有绑定观测值 · numbers in prose bound to no observation: ${numbers}. ` +
        `<Fig id="metric.area.period" />, or <Unbound why="…">…</Unbound>`,
    );
  }
  const claims = quote(findLooseClaims(text, lang), lang);
  if (claims === "") return;
  throw new Error(
    `${placeOf(node, file)}: 说变化或比较的词没有写明依据的数字 · words on change or comparison that name no figures: ${claims}. ` +
      `<Finding is="fell" of="metric.area.2022 metric.area.2023">…</Finding>, or <Unbound why="…">…</Unbound>`,
  );
}

function quote(found: readonly { readonly text: string }[], lang: Language): string {
  return found.map(({ text }) => `“${text}”`).join(punctuation(lang).listComma);
}

/**
 * Stops the build where a story names an observation or a claim that does not exist, with file and
 * line, before anything is drawn.
 */
export const namedFigures: MdastPluginEntry = ({ fileURL }) => {
  if (fileURL === undefined || languageOfStory(fileURL) === null) return null;
  const file = fileURLToPath(fileURL);
  // Read for each story anew: in a development server the data change.
  const known = readKnown(new URL("../../../generated/", fileURL));
  return defineMdastPlugin({
    name: "named-figures",
    options: { position: true },
    before(root) {
      checkNames(root as unknown as StoryNode, known, file);
    },
  });
};

interface Known {
  /** Throws what is known of the same metric and area where there is no such observation. */
  readonly observation: (id: string) => unknown;
  readonly claims: ReadonlySet<string>;
}

function readKnown(generated: URL): Known {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(name, generated), "utf8"));
  return {
    // With the sources: a copy does not count beside an original.
    observation: indexDataset({
      observations: read("observations.json") as Observation[],
      sources: read("sources.json") as Source[],
    }).observations.get,
    claims: new Set((read("claims.json") as Claim[]).map(({ id }) => id)),
  };
}

function checkNames(node: StoryNode, known: Known, file: string): void {
  const say = (name: string): string => {
    const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
    return typeof value === "string" ? value : "";
  };
  const ids = { Fig: say("id"), Finding: say("of") }[node.name ?? ""] ?? "";
  for (const id of ids.split(/\s+/).filter((one) => one !== "")) {
    try {
      known.observation(id);
    } catch (error) {
      throw new Error(
        `${placeOf(node, file)}: 没有这个观测值，或编号不够确定 · no such observation, or more than one: ${id}`,
        { cause: error },
      );
    }
  }
  if (node.name === "Said" && !known.claims.has(say("id"))) {
    throw new Error(
      `${placeOf(node, file)}: claims.csv 里没有这句说法 · no such claim in claims.csv: ${say("id")}`,
    );
  }
  for (const child of node.children ?? []) checkNames(child, known, file);
}

/**
 * Aligned cells of Markdown tables come out as `style="text-align: …"`, which the content
 * security policy blocks: the alignment becomes a class.
 */
export const tableAlignment = defineHastPlugin({
  name: "table-alignment",
  element: {
    filter: ["td", "th"],
    visit(node, context) {
      const style = node.properties["style"];
      if (typeof style !== "string") return;
      const alignment = /text-align:\s*(left|right|center)/.exec(style)?.[1];
      context.setProperty(node, "style", null);
      if (alignment !== undefined) context.setProperty(node, "className", [`align-${alignment}`]);
    },
  },
});
