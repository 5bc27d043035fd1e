/**
 * Joins neighbouring shapes that differ in nothing but their place into one path: the rules of a
 * grid, the cells of one row. A page then carries a tenth of the elements, and a reader who steps
 * through the marks meets each reading once.
 * @param elements siblings as written by `svg-string.ts`, colours left to their class
 */
export function mergeShapes(elements: readonly string[]): readonly string[] {
  const merged: { path: string; rest: string; only: string | null }[] = [];
  for (const element of elements) {
    const shape = maybeShape(element);
    const last = merged.at(-1);
    if (!shape) merged.push({ path: "", rest: element, only: element });
    else if (last && last.path !== "" && last.rest === shape.rest) {
      last.path += shape.path;
      last.only = null;
    } else merged.push({ ...shape, only: element });
  }
  return merged.map(
    ({ path, rest, only }) => only ?? `<path${classOf(rest)} d="${path}"${tagsOf(rest)}/>`,
  );
}

interface Shape {
  readonly path: string;
  /** Everything that must be the same for two shapes to be one. */
  readonly rest: string;
}

const linePattern =
  /^<line( class="[^"]*")? x1="([^"]*)" x2="([^"]*)" y1="([^"]*)" y2="([^"]*)"\/>$/;
const rectPattern =
  /^<rect( class="[^"]*")? x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"( data-[^/]*)\/>$/;
const pathPattern = /^<path( class="[^"]*")? d="([^"]*)"( data-[^/]*)?\/>$/;

function maybeShape(element: string): Shape | null {
  const line = linePattern.exec(element);
  if (line) {
    const [, look = "", x1 = "", x2 = "", y1 = "", y2 = ""] = line;
    return { path: `M${x1},${y1}L${x2},${y2}`, rest: look };
  }
  const path = pathPattern.exec(element);
  if (path) return { path: path[2] ?? "", rest: (path[1] ?? "") + (path[3] ?? "") };
  const rect = rectPattern.exec(element);
  if (!rect) return null;
  const [, look = "", x = "", y = "", width = "", height = "", tags = ""] = rect;
  return { path: `M${x},${y}h${width}v${height}h-${width}z`, rest: look + tags };
}

function classOf(rest: string): string {
  return / class="[^"]*"/.exec(rest)?.[0] ?? "";
}

function tagsOf(rest: string): string {
  return rest.replace(/ class="[^"]*"/, "");
}
