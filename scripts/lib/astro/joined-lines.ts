import { type MdastPluginEntry, defineMdastPlugin } from "satteri";

/**
 * A line break in a paragraph becomes a space on the page, which Chinese does not have: in Chinese
 * texts lines are joined without one, except between two Latin words.
 */
export const joinedLines: MdastPluginEntry = ({ fileURL }) => {
  if (!/\/content\/[a-z]+\/zh\//.test(fileURL?.pathname ?? "")) return null;
  return defineMdastPlugin({
    name: "joined-lines",
    text(node, context) {
      if (node.value.includes("\n")) {
        context.setProperty(node, "value", joinLines(node.value));
      }
    },
  });
};

/** `…平安建设，⏎都谈到…` without the break; `Data⏎Package` with a space. */
export function joinLines(text: string): string {
  return text
    .replaceAll(/([A-Za-z0-9])[ \t]*\n[ \t]*(?=[A-Za-z0-9])/g, "$1 ")
    .replaceAll(/[ \t]*\n[ \t]*/g, "");
}
