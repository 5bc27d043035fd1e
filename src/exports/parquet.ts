import { parquetWriteBuffer } from "hyparquet-writer";
import type { FlatTable } from "./flat-table.ts";

/** The table as Parquet: numbers as doubles, the rest as text, empty cells as nulls. */
export function flatParquet({ columns, rows }: FlatTable): Uint8Array {
  const columnData = columns.map(({ name, type }, i) => {
    const cells = rows.map((row) => row[i] ?? "");
    return type === "number"
      ? { name, type: "DOUBLE" as const, nullable: true, data: cells.map(numberOrNull) }
      : { name, type: "STRING" as const, nullable: true, data: cells.map(textOrNull) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function numberOrNull(cell: string): number | null {
  return cell === "" ? null : Number(cell);
}

function textOrNull(cell: string): string | null {
  return cell === "" ? null : cell;
}
