import type { Column, Table } from "#model/table.ts";

/**
 * What an editor is told of a table's columns, in Chinese: `*` marks what must be filled, braces
 * hold a closed list, brackets what an empty cell means. The two languages of a text stand together.
 */
export function describeColumns({ columns }: Table): string {
  return columns
    .flatMap((column, at) => {
      const [before, next] = [columns[at - 1], columns[at + 1]];
      if (before && isPair(before, column)) return [];
      return [next && isPair(column, next) ? describePair(column, next) : describeColumn(column)];
    })
    .join(" · ");
}

function isPair(chinese: Column, english: Column): boolean {
  return chinese.name.endsWith("_zh") && english.name === chinese.name.replace(/zh$/, "en");
}

function describePair(chinese: Column, english: Column): string {
  return `${markName(chinese)} ${markName(english)} ${chinese.meaning.zh.replace(/，中文$/, "")}`;
}

function describeColumn(column: Column): string {
  const { cell, meaning } = column;
  const told = `${markName(column)} ${meaning.zh.replaceAll("|", "\\|")}`;
  if (cell.kind !== "one-of") return told;
  const fallback = cell.fallback === null ? "" : ` [${cell.fallback}]`;
  return `${told} {${cell.list.join(", ")}}${fallback}`;
}

function markName({ name, required }: Column): string {
  return `\`${name}\`${required ? "*" : ""}`;
}
