import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";
import { outcomeFile } from "./site-outcome.ts";

/** Before the tests of the built site: waits until it is built and served. Fails with what a build printed. */
const outcome = outcomeFile(inject("siteFolder"));
while (!existsSync(outcome)) await setTimeout(100);
const printed = readFileSync(outcome, "utf8");
if (printed !== "") throw new Error(printed);
