import Papa from "papaparse";
import { readFileSync } from "node:fs";
import { filesIn } from "./scripts/lib/files-on-disk.ts";
import { normalise } from "./src/dataset/normalise.ts";
const mode = process.argv[2];
const t = performance.now();
if (mode === "papa") {
  const text = readFileSync("/tmp/r-bench/mediation.csv", "utf8");
  let n = 0;
  Papa.parse(text, {
    header: false,
    delimiter: ",",
    step: undefined,
    chunk: (r) => {
      n += r.data.length;
    },
  } as any);
  console.log(n);
} else if (mode === "papaobj") {
  const text = readFileSync("/tmp/r-bench/mediation.csv", "utf8");
  const r = Papa.parse(text, { header: true });
  console.log(r.data.length);
} else if (mode === "papaarr") {
  const text = readFileSync("/tmp/r-bench/mediation.csv", "utf8");
  const r = Papa.parse(text, { header: false });
  console.log(r.data.length);
} else {
  const r = normalise(filesIn("/tmp/r-bench"));
  console.log(
    r.dataset?.observations.length,
    r.problems.length,
    JSON.stringify(r.problems[0])?.slice(0, 300),
  );
}
console.log(
  mode,
  Math.round(performance.now() - t),
  "ms",
  Math.round(process.memoryUsage().rss / 1e6),
  "MB",
);
