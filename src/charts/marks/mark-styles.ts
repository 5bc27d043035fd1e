import chartSheet from "#styles/chart.css?raw";
import keySheet from "#styles/key.css?raw";
import tokenSheet from "#styles/tokens.css?raw";

type Declarations = Readonly<Record<string, string>>;

/**
 * What each class of a drawing or its key stands for, as the style sheets say it: for files that stand
 * alone. `--c` is the colour of a series or a metal, `--mark` that of a mark of the key.
 */
export const markStyles: Readonly<Record<string, Declarations>> = Object.fromEntries(
  [...`${chartSheet}${keySheet}`.matchAll(/^\.([a-z0-9-]+) \{([^}]*)\}/gm)].map(
    ([, name = "", body = ""]) => [name, declarationsOf(body)],
  ),
);

/** The colours of the light theme by their variables: `--ink-1`. */
export const lightColours: Declarations = Object.fromEntries(
  Object.entries(declarationsOf(/^:root \{([^}]*)\}/m.exec(tokenSheet)?.[1] ?? "")).filter(
    ([, value]) => value.startsWith("#"),
  ),
);

function declarationsOf(body: string): Declarations {
  return Object.fromEntries(
    [...body.matchAll(/([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}
