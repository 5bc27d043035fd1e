import { jsonOf } from "#site/downloads.ts";
import { embedList } from "#site/embeds.ts";

/** `/embeds.json`: every address of an embed ever issued, and how tall each is. */
export const GET = async () => jsonOf(await embedList());
