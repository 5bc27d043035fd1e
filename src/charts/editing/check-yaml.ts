import type { YAMLError } from "yaml";
import type { ChartFile, ReportAt } from "./chart-file.ts";
import type { ChartProblemCode } from "./declaration-problems.ts";

/** The library's names of mistakes, as ours. */
const codes: Readonly<Partial<Record<YAMLError["code"], ChartProblemCode>>> = {
  BAD_INDENT: "yaml-indent",
  TAB_AS_INDENT: "yaml-indent",
  BLOCK_AS_IMPLICIT_KEY: "yaml-colon",
  BLOCK_IN_FLOW: "yaml-colon",
  MULTILINE_IMPLICIT_KEY: "yaml-colon",
  UNEXPECTED_TOKEN: "yaml-colon",
  MISSING_CHAR: "yaml-quote",
  BAD_DQ_ESCAPE: "yaml-quote",
  DUPLICATE_KEY: "key-repeated",
};

/** Whether the file is YAML at all, and a list of keys; every mistake is told with its place. */
export function checkYaml(file: ChartFile, report: ReportAt): void {
  for (const { code, message, pos } of file.document.errors) {
    const [first = ""] = message.split(/ at line |:?\n/);
    const key = /^[\w-]*/.exec(file.text.slice(pos[0]))?.[0] ?? "";
    const text = code === "DUPLICATE_KEY" ? key : lineAt(file.text, pos[0]);
    report(codes[code] ?? "yaml-unreadable", pos[0], text, { reason: first });
  }
  if (file.document.errors.length > 0) return;
  const isMap = typeof file.value === "object" && file.value !== null && !Array.isArray(file.value);
  if (!isMap) report("chart-empty", 0, lineAt(file.text, 0));
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? undefined : end).trim();
}
