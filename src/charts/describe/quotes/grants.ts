import { allOneWay } from "./grants/all-one-way.ts";
import { beyondAllOthers } from "./grants/beyond-all-others.ts";
import { bothAccounts } from "./grants/both-accounts.ts";
import { courseWithinDefinition } from "./grants/course-within-definition.ts";
import { figureAsPublished } from "./grants/figure-as-published.ts";
import { goalAsSet } from "./grants/goal-as-set.ts";
import { largestPart } from "./grants/largest-part.ts";
import { silence } from "./grants/silence.ts";
import type { Rule } from "./rule.ts";

/** What may be said: one rule a file. */
export const grants: readonly Rule[] = [
  figureAsPublished,
  allOneWay,
  courseWithinDefinition,
  largestPart,
  goalAsSet,
  beyondAllOthers,
  bothAccounts,
  silence,
];
