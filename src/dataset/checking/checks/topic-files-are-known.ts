import { fixedFiles } from "../../contract/columns.ts";
import { reportMissingFile } from "../../reading/read-fixed-tables.ts";
import { describeSuggestion, nearestName } from "../../reading/suggest-name.ts";
import { placeOf } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

const reserved: readonly string[] = [...fixedFiles, "observations"];

/** Each topic has its file and each CSV file is one that is read. */
export function checkTopicFiles(
  names: readonly string[],
  { tables, vocabulary }: CheckContext,
  report: Report,
): void {
  for (const row of tables.rows.topics) {
    const { id } = row.text;
    if (reserved.includes(id)) report("topic-id-reserved", placeOf(row, "id"), id);
    else if (id !== "" && !names.includes(`${id}.csv`)) {
      reportMissingFile(`${id}.csv`, "observations", report);
    }
  }
  // Without the topics every other file would be called unknown.
  if (!tables.readings.topics.understood) return;
  const known = [...fixedFiles, ...vocabulary.topics.keys()].map((id) => `${id}.csv`);
  for (const name of names) {
    if (known.includes(name)) continue;
    const place = { file: name, line: 1, column: 1 };
    if (!/\.(?:csv|tsv|txt|xlsx?|xlsm|ods|numbers|et)$/i.test(name)) continue;
    const suggestion = describeSuggestion(nearestName(name, known));
    if (/\.csv$/i.test(name)) report("file-unknown", place, name, { name, suggestion });
    else report("file-not-csv", place, name, { name });
  }
}
