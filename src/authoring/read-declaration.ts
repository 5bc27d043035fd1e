import type { YAMLError } from "yaml";
import { z } from "zod";
import { allOptions, chartDeclaration, declarationFaults, kindNames } from "#charts/declaration.ts";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import { kindOf } from "#charts/kinds/index.ts";
import type { ChartKindSpec } from "#charts/kinds/spec.ts";
import type { Bilingual } from "#model/bilingual.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { type ChartFile, offsetOfKey, type Path } from "./chart-file.ts";
import type { ChartProblemCode } from "./problems.ts";

/** What may stand at a key of a chart's file, as an editor would write it; `#` is a place in a list. */
const examples: Readonly<Record<string, string>> = {
  id: "id: fraud-falls",
  kind: "kind: trend-line",
  topic: "topic: fraud",
  title: "title: { zh: …, en: … }",
  "title.zh": "zh: 网格从{grids.xiuzhou.2012}到{grids.xiuzhou.2024-04}",
  "title.en": 'en: "From {grids.xiuzhou.2012} to {grids.xiuzhou.2024-04}"',
  subtitle: "subtitle: { zh: …, en: … }",
  metrics: "metrics: [grids]",
  "metrics.#": "grids",
  areas: "areas: [xiuzhou]",
  "areas.#": "xiuzhou",
  series: "series: [{ metric: grids, area: xiuzhou }]",
  "series.#.metric": "metric: grids",
  "series.#.area": "area: xiuzhou",
  "series.#.label": "label: { zh: …, en: … }",
  "series.#.periods": 'periods: ["2018", "2024"]',
  period: "period: { from: 2004, to: 2024 }",
  "period.from": "from: 2004",
  "period.to": "to: 2024",
  notes: "notes: [{ zh: …, en: … }]",
  "notes.#.zh": "zh: 中间各年未见。",
  "notes.#.en": "en: The years between were not found.",
  options: "options: { label: all }",
};

/** The keys that may stand under a path; none where the path holds no keys. */
function keysAt(path: Path): readonly string[] {
  const schema = path.reduce<unknown>((parent, step) => {
    const whole = unwrapped(parent);
    if (whole instanceof z.ZodArray) return whole.element;
    return whole instanceof z.ZodObject ? whole.shape[step] : undefined;
  }, chartDeclaration);
  const whole = unwrapped(schema);
  return whole instanceof z.ZodObject ? Object.keys(whole.shape) : [];
}

/** What a schema asks of a value that is there. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
}

type Issue = z.core.$ZodIssue;

/** Whether the file has the keys and values of a chart. The chart, or null where it has mistakes. */
export function readDeclaration(file: ChartFile): ChartDeclaration | null {
  const result = chartDeclaration.safeParse(file.value);
  if (result.success) {
    const name = file.name.replace(/\.yaml$/, "");
    const { id } = result.data;
    if (id !== name) file.report("id-not-file", ["id"], id, { name });
    return result.data;
  }
  for (const issue of result.error.issues) tell(file, issue);
  tellFaults(file);
  return null;
}

function tell(file: ChartFile, issue: Issue): void {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const written = valueAt(file.value, path);
  const key = path.filter((step) => typeof step === "string").join(".");
  if (issue.code === "unrecognized_keys") {
    for (const name of issue.keys) tellUnknown(file, [...path, name]);
  } else if (written === undefined && issue.code !== "custom") {
    const name = String(path.at(-1) ?? "");
    const where = path.slice(0, -1).join(".") || file.name;
    file.report("key-missing", path, name, { where, example: exampleOf(path) });
  } else if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const suggestion = describeSuggestion(nearestName(plainOf(written), known));
    file.report("choice-unknown", path, plainOf(written), {
      key,
      known: known.join(", "),
      suggestion,
    });
  } else if (issue.code === "invalid_format") {
    file.report("id-malformed", path, plainOf(written));
  } else if (issue.code === "custom") {
    if (issue.params?.["fault"] === "period-backwards") file.report("period-backwards", path, "");
  } else {
    file.report("value-wrong", path, plainOf(written), {
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

function tellUnknown(file: ChartFile, path: Path): void {
  const name = String(path.at(-1));
  const known = keysAt(path.slice(0, -1));
  const suggestion = describeSuggestion(nearestName(name, known));
  file.report("key-unknown", offsetOfKey(file, path), name, {
    suggestion,
    known: known.join(", "),
  });
}

/** What does not go together can be told though a key elsewhere is wrong. */
function tellFaults(file: ChartFile): void {
  const value = file.value as Readonly<Record<string, unknown>>;
  const name = kindNames.find((one) => one === value["kind"]);
  if (name === undefined) return;
  const kind = kindOf(name);
  const faults = declarationFaults({
    kind: name,
    options: isRecord(value["options"]) ? value["options"] : {},
    metrics: listOf(value["metrics"]),
    areas: listOf(value["areas"]),
    series: listOf(value["series"]),
  });
  for (const { path, fault } of faults) {
    const key = path.at(-1) ?? "";
    const at = fault === "option-foreign" ? offsetOfKey(file, path) : path;
    const example = allOptions.get(key)?.example ?? "";
    file.report(fault, at, key, { kind: name, known: knownOptions(kind), example });
  }
}

function knownOptions({ options }: ChartKindSpec): Bilingual | string {
  const known = Object.keys(options);
  return known.length > 0 ? known.join(", ") : { zh: "没有", en: "none" };
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
  const [first, option] = path;
  const own = first === "options" && path.length === 2 ? allOptions.get(String(option)) : undefined;
  const key = path.map((step) => (typeof step === "number" ? "#" : step)).join(".");
  return own?.example ?? examples[key] ?? "…";
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
export function checkYaml(file: ChartFile): void {
  for (const { code, message, pos } of file.document.errors) {
    const [first = ""] = message.split(/ at line |:?\n/);
    const key = /^[\w-]*/.exec(file.text.slice(pos[0]))?.[0] ?? "";
    const text = code === "DUPLICATE_KEY" ? key : lineAt(file.text, pos[0]);
    file.report(codes[code] ?? "yaml-unreadable", pos[0], text, { reason: first });
  }
  if (file.document.errors.length > 0) return;
  if (!isRecord(file.value)) file.report("chart-empty", 0, lineAt(file.text, 0));
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? undefined : end).trim();
}
