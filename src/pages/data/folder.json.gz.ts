import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { srcDir } from "astro:config/server";
import { decodeText } from "#dataset/read/csv.ts";

/** `/data/folder.json.gz`: the editors' files as texts by name, for the desk that checks in the browser. */
export const GET = () => {
  const folder = new URL("../data/", srcDir);
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const texts = names
    .sort()
    .map((name) => [name, decodeText(readFileSync(fileURLToPath(new URL(name, folder))))] as const);
  const packed = gzipSync(JSON.stringify(Object.fromEntries(texts)), { level: 9 });
  return new Response(new Uint8Array(packed), { headers: { "Content-Type": "application/gzip" } });
};
