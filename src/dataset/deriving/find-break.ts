import type { DefinitionBreak } from "../contract/statements.ts";
import type { AreaTree } from "../selecting/area-tree.ts";

/**
 * The change of definition that parts two years of a metric in an area, if any: one of the metric,
 * in the area or one above it, that begins after the earlier year and not after the later.
 */
export function findBreak(
  breaks: readonly DefinitionBreak[],
  tree: AreaTree,
  metric: string,
  area: string,
  [earlier, later]: readonly [number, number],
): DefinitionBreak | undefined {
  return breaks.find((change) => {
    const from = Number(change.from.slice(0, 4));
    return (
      change.metric === metric &&
      tree.isWithin(area, change.area) &&
      earlier < from &&
      from <= later
    );
  });
}
