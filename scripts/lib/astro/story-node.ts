import type { Language } from "#dataset/contract/bilingual.ts";

/** As much of a Markdown node of a story as the checks read. */
export interface StoryNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly StoryNode[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** The language of the story in a file; null where the file holds none. */
export function languageOfStory(fileURL: URL | undefined): Language | null {
  const match = /\/stories\/(zh|en)\/[^/]+\.mdx$/.exec(fileURL?.pathname ?? "");
  return (match?.[1] as Language | undefined) ?? null;
}

/** Where a node stands, as an editor's tools open it: `file:line`. */
export function placeOf(node: StoryNode, file: string): string {
  return `${file}:${node.position?.start.line ?? 1}`;
}
