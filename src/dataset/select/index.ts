export { type AreaTree, buildAreaTree } from "./area-tree.ts";

/** Rows by key, in the order given; keys in the order in which they first appear. */
export function groupRows<Key, Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
