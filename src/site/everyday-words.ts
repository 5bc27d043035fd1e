import { singlePages } from "./addresses.ts";
import { metricOf } from "./dataset.ts";
import table from "./everyday-words.csv?raw";

/**
 * What people call things that the data name otherwise: by these words the search finds the metrics, the
 * charts that draw them, and pages (`page:about`). A table for editors; words and ids as they come.
 */
const rows = table
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((row) => {
    const [finds = "", zh = "", en = ""] = row.split(",");
    return { finds: finds.split(" "), words: [...zh.split(" "), ...en.split("; ")] };
  });

/** An id that nothing has would find nothing, silently. */
for (const id of rows.flatMap(({ finds }) => finds))
  if (!singlePages.some((page) => id === `page:${page}`)) metricOf(id);

/** What people call some metrics, or a page, in both languages. */
export function everydayNames(ids: readonly string[]): readonly string[] {
  const found = rows.filter(({ finds }) => finds.some((id) => ids.includes(id)));
  return [...new Set(found.flatMap(({ words }) => words))];
}
