import { getCollection } from "astro:content";
import { gzipSync } from "node:zlib";
import { languages } from "#model/bilingual.ts";
import { storiesIn } from "#site/stories.ts";

/** `/data/desk.json.gz`: charts as editors wrote them and the texts of stories, for the desk that tells what changes. */
export const GET = async () => {
  const charts = (await getCollection("charts")).map(({ data }) => data);
  const stories = (await Promise.all(languages.map(storiesIn)))
    .flat()
    .map(({ id, lang, title, entry }) => ({ id, lang, title, text: entry.body ?? "" }));
  const packed = gzipSync(JSON.stringify({ charts, stories }), { level: 9 });
  return new Response(new Uint8Array(packed), { headers: { "Content-Type": "application/gzip" } });
};
