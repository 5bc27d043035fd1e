import { filesIn } from "./scripts/lib/files-on-disk.ts";
import { createCheckContext } from "./src/dataset/checking/check-context.ts";
import { readCheckedObservations } from "./src/dataset/checking/read-checked-observations.ts";
import { readFixedTables } from "./src/dataset/reading/read-fixed-tables.ts";
import { composeDataset } from "./src/dataset/compose-dataset.ts";
const by = new Map(filesIn("/tmp/r-b3").map((f) => [f.name, f]));
let t = performance.now();
const lap = (n: string) => {
  const u = performance.now();
  console.log(n, Math.round(u - t), "ms", Math.round(process.memoryUsage().heapUsed / 1e6), "MB");
  t = u;
};
const tables = readFixedTables(by, () => {});
const c = createCheckContext(tables);
lap("tables");
const l = readCheckedObservations(by, c, () => {});
lap("observations " + l.length);
composeDataset(
  tables,
  l.map((x) => x.observation),
);
lap("compose");
