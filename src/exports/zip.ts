import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** Archives name no time, so that the same files make the same bytes. */
const when = new Date(1980, 0, 1);

/** Files as one archive, in the order of their names. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name] ?? "";
    const bytes = typeof content === "string" ? strToU8(content) : content;
    entries[name] = [bytes, { mtime: when, level: 9 }];
  }
  return zipSync(entries);
}

/** An archive that somebody's library wrote, without the time at which it did. */
export function withoutTime(archive: Uint8Array): Uint8Array {
  return zipFiles(unzipSync(archive));
}
