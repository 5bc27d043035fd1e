import { defineHastPlugin } from "satteri";

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
