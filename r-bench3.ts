import Papa from "papaparse"; import { readFileSync } from "node:fs"; import { filesIn } from "./scripts/lib/files-on-disk.ts"; import { normalise } from "./src/dataset/normalise.ts";
let t=performance.now(); const lap=(n:string)=>{const u=performance.now(); console.log(n, Math.round(u-t),"ms", Math.round(process.memoryUsage().rss/1e6),"MB"); t=performance.now();};
{ const r=Papa.parse(readFileSync("/tmp/r-b3/mediation.csv","utf8"),{delimiter:","}); lap("papa "+r.data.length);}
const r=normalise(filesIn("/tmp/r-b3")); lap("normalise "+r.dataset?.observations.length);
