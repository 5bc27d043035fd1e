import { runs } from "./runs.ts";

/** Run by `bench-normalise.ts` in a process of its own: `measure.ts RUN FOLDER`. */

const [name = "", folder = ""] = process.argv.slice(2);
if (!(name in runs)) throw new Error(`no run is called ${name}`);
const { seconds, rows } = runs[name as keyof typeof runs](folder);
// maxRSS is in KiB on every system that Node runs on.
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ seconds, rows, peak })}\n`);
