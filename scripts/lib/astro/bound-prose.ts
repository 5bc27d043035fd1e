import { fileURLToPath } from "node:url";
import { type MdastPluginEntry, defineMdastPlugin } from "satteri";
import type { Language } from "#dataset/contract/bilingual.ts";
import { findUnboundClaims } from "#words/unbound-claims.ts";
import { findUnboundNumbers } from "#words/unbound-numbers.ts";
import { languageOfStory, placeOf, type StoryNode } from "./story-node.ts";

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
  const numbers = quote(findUnboundNumbers(text, lang), lang);
  if (numbers !== "") {
    throw new Error(
      `${placeOf(node, file)}: 正文里的数字没有绑定观测值 · numbers in prose bound to no observation: ${numbers}. ` +
        `<Fig id="metric.area.period" />, or <Unbound why="…">…</Unbound>`,
    );
  }
  const claims = quote(findUnboundClaims(text, lang), lang);
  if (claims === "") return;
  throw new Error(
    `${placeOf(node, file)}: 说变化或比较的词没有写明依据的数字 · words on change or comparison that name no figures: ${claims}. ` +
      `<Finding is="fell" of="metric.area.2022 metric.area.2023">…</Finding>, or <Unbound why="…">…</Unbound>`,
  );
}

function quote(found: readonly { readonly text: string }[], lang: Language): string {
  return found.map(({ text }) => `“${text}”`).join(lang === "zh" ? "、" : ", ");
}
