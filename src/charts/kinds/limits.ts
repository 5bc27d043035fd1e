import type { DrawKind } from "./drawing.ts";
import { rankedBars } from "./ranked-bars.ts";

/** Published limits (`10分钟内`): hollow bars from zero in the order declared, since they are no results. */
export const limits: DrawKind = (model, size) => rankedBars(model, size, { hollow: true });
