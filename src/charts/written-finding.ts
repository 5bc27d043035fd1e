import { z } from "zod";
import { findingKinds } from "#dataset/finding/finding.ts";

/**
 * A statement of a headline about figures as an editor writes it: what is said, and the figures by
 * their ids that make it true.
 */
export const writtenFinding = z.strictObject({
  is: z.enum(findingKinds),
  of: z.array(z.string()).min(1),
  /** For `highest` and `lowest`: the first and last year compared. */
  since: z.int().optional(),
  until: z.int().optional(),
});
