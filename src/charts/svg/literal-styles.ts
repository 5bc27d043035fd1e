import { markStyles } from "../marks/mark-styles.ts";
import { colourOf } from "./sheet.ts";

/**
 * Writes out what classes stand for, in the light theme's colours, so that a drawing needs no style
 * sheet: for files that are opened by themselves, and for programs that know no CSS variables. Roles
 * are left out with the classes: such a file is one image.
 */
export function literalStyles(svg: string): string {
  const colours: string[] = [];
  return svg.replace(/<(\/?)(\w+)([^>]*?)(\/?)>/g, (tag, end: string, name, attributes, empty) => {
    if (end !== "") {
      colours.pop();
      return tag;
    }
    const classes = /class="([^"]*)"/.exec(String(attributes))?.[1]?.split(" ") ?? [];
    const styles = Object.assign({}, ...classes.map((one) => markStyles[one] ?? {})) as Styles;
    const own = styles["--c"] ?? colours.at(-1) ?? "var(--ink-1)";
    if (empty === "") colours.push(own);
    const kept = String(attributes).replace(
      / (class|data-row|data-series|role|aria-label|aria-hidden)="[^"]*"/g,
      "",
    );
    const written = Object.entries(styles).flatMap(([property, value]) =>
      property === "--c" ? [] : [` ${property}="${colourOf(value === "var(--c)" ? own : value)}"`],
    );
    return `<${String(name)}${kept}${written.join("")}${String(empty)}>`;
  });
}

type Styles = Readonly<Record<string, string>>;
