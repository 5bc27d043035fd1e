import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { type Details, describeProblem, type Problem } from "#problems/problem.ts";
import { type ChartProblemCode, chartProblems } from "./problems.ts";

/** Keys and places in lists, from the top of the file. */
export type Path = readonly (string | number)[];

/** A chart's file as parsed, with the mistakes that were found in it. */
export interface ChartFile {
  /** `fraud-falls.yaml` */
  readonly name: string;
  readonly text: string;
  readonly document: ReturnType<typeof parseDocument>;
  /** What the file holds, as plain values; null where its YAML has errors. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Takes down one mistake, at an offset of the text or at a path. */
  readonly report: (
    code: ChartProblemCode,
    at: number | Path,
    text: string,
    details?: Details,
  ) => void;
}

/** Parses a chart's file; its syntax errors are told by `checkYaml`. */
export function parseChartFile(name: string, text: string): ChartFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: Problem[] = [];
  const file: ChartFile = {
    name,
    text,
    document,
    value: document.errors.length > 0 ? null : document.toJS(),
    problems,
    report: (code, at, said, details) => {
      const { line, col } = lines.linePos(typeof at === "number" ? at : offsetOf(file, at));
      const place = { file: name, line: Math.max(1, line), column: Math.max(1, col) };
      problems.push(describeProblem(chartProblems, code, place, said, details));
    },
  };
  return file;
}

/** What stands at a path; undefined where nothing does. */
function nodeAt(file: ChartFile, path: Path): unknown {
  return path.reduce<unknown>((node, step) => childOf(node, step)?.value, file.document.contents);
}

/** Where the value at a path begins; of a path that is not there, where its nearest parent's key does. */
function offsetOf(file: ChartFile, path: Path): number {
  let node: unknown = file.document.contents;
  let offset = startOf(node);
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined) return offset;
    node = child.value;
    offset = startOf(node) === 0 ? child.key : startOf(node);
    if (!isScalar(node)) offset = child.key;
  }
  return offset;
}

/** Where a key itself stands, for one that should not be there. */
export function offsetOfKey(file: ChartFile, path: Path): number {
  const parent = nodeAt(file, path.slice(0, -1));
  return childOf(parent, path.at(-1) ?? "")?.key ?? offsetOf(file, path);
}

/** Where the first scalar with that value stands; undefined where none does. */
export function maybeOffsetOfText(file: ChartFile, text: string): number | undefined {
  let found: number | undefined;
  visit(file.document, {
    Scalar: (_, node) => {
      if (node.value !== text) return undefined;
      found = startOf(node);
      return visit.BREAK;
    },
  });
  return found;
}

/** The stretch of the file that a text was written in, quotes and all. */
export function spanOf(file: ChartFile, path: Path): readonly [number, number] {
  const node = nodeAt(file, path);
  const range = isScalar(node) ? node.range : null;
  return range ? [range[0], range[1]] : [offsetOf(file, path), offsetOf(file, path)];
}

function childOf(
  node: unknown,
  step: string | number,
): { readonly key: number; readonly value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((one) => isPair(one) && keyOf(one.key) === String(step));
    return pair && { key: startOf(pair.key), value: pair.value };
  }
  if (!isSeq(node)) return undefined;
  const value: unknown = node.items[Number(step)];
  return value === undefined ? undefined : { key: startOf(value), value };
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
