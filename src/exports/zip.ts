import { strToU8, type Zippable, zipSync } from "fflate";

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

/** What an archive says of the time `when`. */
const dosTime = 0x00_21_00_00;

/** An archive that somebody's library wrote, without the time at which it did, and not packed a second time. */
export function withoutTime(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  // It ends in 22 bytes that say how many files there are and where they are listed; each has its time twice.
  const end = bytes.length - 22;
  let listed = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(listed + 12, dosTime, true);
    view.setUint32(view.getUint32(listed + 42, true) + 10, dosTime, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(listed + at, true));
    listed += lengths.reduce((sum, length) => sum + length, 46);
  }
  return bytes;
}
