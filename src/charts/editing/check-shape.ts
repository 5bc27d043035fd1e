import type { Bilingual } from "#dataset/contract/bilingual.ts";
import { describeSuggestion, nearestName } from "#dataset/reading/suggest-name.ts";
import type { z } from "zod";
import { chartKinds, type ChartKind } from "../chart-kinds.ts";
import {
  chartDeclaration,
  faultsOf,
  optionsOfKind,
  type ChartDeclaration,
} from "../declaration.ts";
import { offsetOf, offsetOfKey, type ChartFile, type Path, type ReportAt } from "./chart-file.ts";
import { examples, keysAt } from "./key-examples.ts";

type Issue = z.core.$ZodIssue;

/** Whether the file has the keys and values of a chart. The chart, or null where it has mistakes. */
export function checkShape(file: ChartFile, report: ReportAt): ChartDeclaration | null {
  const result = chartDeclaration.safeParse(file.value);
  if (result.success) {
    checkName(file, result.data.id, report);
    return result.data;
  }
  for (const issue of result.error.issues) tell(file, issue, report);
  tellFaults(file, report);
  return null;
}

function checkName(file: ChartFile, id: string, report: ReportAt): void {
  const name = file.name.replace(/\.yaml$/, "");
  if (id !== name) report("id-not-file", offsetOf(file, ["id"]), id, { name });
}

function tell(file: ChartFile, issue: Issue, report: ReportAt): void {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const at = offsetOf(file, path);
  const written = valueAt(file.value, path);
  const key = path.filter((step) => typeof step === "string").join(".");
  if (issue.code === "unrecognized_keys") {
    for (const name of issue.keys) tellUnknown(file, [...path, name], report);
  } else if (written === undefined && issue.code !== "custom") {
    const name = String(path.at(-1) ?? "");
    const where = path.slice(0, -1).join(".") || file.name;
    report("key-missing", at, name, { where, example: exampleOf(path) });
  } else if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const suggestion = describeSuggestion(nearestName(plainOf(written), known));
    report("choice-unknown", at, plainOf(written), { key, known: known.join(", "), suggestion });
  } else if (issue.code === "invalid_format") {
    report("id-malformed", at, plainOf(written));
  } else if (issue.code === "custom") {
    if (isFault(issue, "period-backwards")) report("period-backwards", at, "");
  } else {
    report("value-wrong", at, plainOf(written), {
      key,
      expected: expectedOf(issue),
      example: exampleOf(path),
    });
  }
}

/** A value as it may be repeated; a list or a group of keys is not. */
function plainOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function tellUnknown(file: ChartFile, path: Path, report: ReportAt): void {
  const name = String(path.at(-1));
  const known = keysAt(path.slice(0, -1));
  const suggestion = describeSuggestion(nearestName(name, known));
  report("key-unknown", offsetOfKey(file, path), name, { suggestion, known: known.join(", ") });
}

/** What does not go together can be told though a key elsewhere is wrong. */
function tellFaults(file: ChartFile, report: ReportAt): void {
  const value = file.value as Readonly<Record<string, unknown>>;
  const kind = chartKinds.find((one) => one === value["kind"]);
  if (!kind) return;
  const faults = faultsOf({
    kind,
    options: isRecord(value["options"]) ? value["options"] : {},
    metrics: listOf(value["metrics"]),
    areas: listOf(value["areas"]),
    series: listOf(value["series"]),
  });
  for (const { path, fault } of faults) {
    const name = path.at(-1) ?? "";
    const isForeign = fault === "option-foreign";
    const at = isForeign ? offsetOfKey(file, path) : offsetOf(file, path);
    const details = { kind, known: knownOptions(kind), example: examples[`options.${name}`] ?? "" };
    report(fault, at, name, details);
  }
}

function knownOptions(kind: ChartKind): Bilingual | string {
  const known = optionsOfKind[kind];
  return known.length > 0 ? known.join(", ") : { zh: "没有", en: "none" };
}

function isFault(issue: Issue, fault: string): boolean {
  return "params" in issue && issue.params?.["fault"] === fault;
}

/** What a value should have been, in words. */
function expectedOf(issue: Issue): Bilingual {
  const types: Readonly<Record<string, Bilingual>> = {
    string: { zh: "一段文字", en: "a text" },
    number: { zh: "一个数", en: "a number" },
    int: { zh: "一个整数", en: "a whole number" },
    boolean: { zh: " true 或 false", en: "true or false" },
    array: { zh: "方括号里的列表", en: "a list in square brackets" },
    object: { zh: "下面带键的一组", en: "a group of keys" },
  };
  if (issue.code === "invalid_type")
    return types[issue.expected] ?? { zh: issue.expected, en: issue.expected };
  if (issue.code === "too_small") {
    const isText = issue.origin === "string" || issue.origin === "array";
    return isText
      ? { zh: "写了内容的", en: "something written" }
      : { zh: `不小于${issue.minimum}的数`, en: `a number of at least ${issue.minimum}` };
  }
  if (issue.code === "too_big")
    return { zh: `不大于${issue.maximum}的数`, en: `a number of at most ${issue.maximum}` };
  return { zh: issue.message, en: issue.message };
}

function exampleOf(path: Path): string {
  const key = path.map((step) => (typeof step === "number" ? "#" : step)).join(".");
  return examples[key] ?? "…";
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, step) =>
      isRecord(parent) || Array.isArray(parent) ? parent[step as never] : undefined,
    value,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is no list is told as such already, and is not missing. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
