import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import type { ChartDeclarationInput } from "../declaration.ts";

const head = [
  "草稿，由 npm run chart:new 写成。标题请换成你看到的发现；副标题不写就自动写。",
  "A draft by npm run chart:new. Put your finding in the title; without a subtitle one is made.",
];

/** A declaration as an editor would write it: short lists and pairs on one line, texts on their own. */
export function writeDraft(chart: ChartDeclarationInput): string {
  const document = new Document(chart);
  document.commentBefore = head.map((line) => ` ${line}`).join("\n");
  visit(document, {
    Map: (_, node) => {
      const isShort = node.items.every(({ value }) => !isMap(value) && !isSeq(value));
      const isWords = node.has("zh");
      if (isShort && !isWords && node !== document.contents) node.flow = true;
    },
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .replace(/\[ (.*) \]/g, "[$1]");
}
