import type { ChartKind } from "../chart-kinds.ts";
import type { MarkName } from "../marks/mark-names.ts";

const gaps = ["gap", "gap-searched"] as const;
const bounds = ["interval", "at-least", "at-most", "approx"] as const;
const standing = ["derived", "target", "preliminary"] as const;
const trend = [...gaps, ...bounds, ...standing, "break", "conflict"] as const;
const bars = [...bounds, ...standing] as const;

/** The special marks that each kind knows, in the order of the key; a drawing shows those that occur. */
export const marksOfKind: Readonly<Record<ChartKind, readonly MarkName[]>> = {
  "trend-line": trend,
  "indexed-trend": trend,
  "events-trend": [...trend, "event"],
  slope: ["approx", ...standing, "break", "conflict", "from-to"],
  "ranked-bars": bars,
  "range-bars": bars,
  "small-multiples": trend,
  "streak-ladder": ["target", "conflict"],
  "streak-spans": ["at-least", "target", "conflict", "span"],
  "tier-ladder": ["target", "same-place"],
  "part-to-whole": ["remainder"],
  "reporting-heatmap": ["found", "found-local", "searched", "not-searched"],
  "area-heatmap": [
    "heat-1",
    "heat-2",
    "heat-3",
    "heat-4",
    "searched",
    "not-searched",
    "at-least",
    "at-most",
    "target",
    "conflict",
  ],
  limits: ["limit"],
};
