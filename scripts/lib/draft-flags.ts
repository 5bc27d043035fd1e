import { parseArgs } from "node:util";
import { chartKinds, type ChartKind } from "#charts/chart-kinds.ts";
import { chartFolder } from "./check-chart-folder.ts";

/** What the command line asks a draft to be, and where things lie. */
export interface DraftFlags {
  readonly metric: string;
  readonly areas: readonly string[];
  readonly kind: ChartKind | null;
  readonly id: string | null;
  readonly charts: string;
  readonly data: string;
}

/** Reads `METRIC --area A --area B --kind K`; null for anything else, for the command to print its usage. */
export function readDraftFlags(args: readonly string[]): DraftFlags | null {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        area: { type: "string", multiple: true },
        kind: text,
        id: text,
        charts: text,
        data: text,
      },
    });
    const [metric, ...more] = positionals;
    const kind = chartKinds.find((one) => one === values.kind) ?? null;
    const isId = values.id === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.id);
    if (!metric || more.length > 0 || !isId) return null;
    if (values.kind !== undefined && kind === null) return null;
    return {
      metric,
      kind,
      areas: values.area ?? [],
      id: values.id ?? null,
      charts: values.charts ?? chartFolder,
      data: values.data ?? "data",
    };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
