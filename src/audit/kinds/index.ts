import type { AuditKind } from "../context.ts";
import { copyAndOriginal } from "./copy-and-original.ts";
import { growthAndLevels } from "./growth-and-levels.ts";
import { jump } from "./jump.ts";
import { periodInferred } from "./period-inferred.ts";
import { sourcesDisagree } from "./sources-disagree.ts";
import { stoppedReporting } from "./stopped-reporting.ts";
import { streakAndStart } from "./streak-and-start.ts";
import { streakAndStreak } from "./streak-and-streak.ts";
import { sumOfParts } from "./sum-of-parts.ts";

/** Every kind of finding, in the order of the data contract (`data/README.md`). */
export const auditKinds: readonly AuditKind[] = [
  sumOfParts,
  growthAndLevels,
  streakAndStart,
  streakAndStreak,
  sourcesDisagree,
  copyAndOriginal,
  jump,
  stoppedReporting,
  periodInferred,
];
