import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "#model/dataset.ts";
import { readFolder } from "../../scripts/lib/data-folder.ts";
import { validFolder } from "../helpers/data-folder.ts";

/** One folder a kind of finding: rows that are put under those of the valid folder's files. */
export const plantedFolder = join(validFolder, "..", "planted");

/**
 * The dataset of the valid folder with the rows of a planted one added, written to disk and read
 * as an editor's folder would be; without a name, of the valid folder as it is.
 */
export function readPlanted(name: string | null): Dataset {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    cpSync(validFolder, folder, { recursive: true });
    if (name !== null) plant(join(plantedFolder, name), folder);
    const { dataset, problems } = readFolder(folder);
    const errors = problems.filter(({ severity }) => severity === "error");
    if (dataset === null) throw new Error(errors.map(({ message }) => message.en).join("; "));
    return dataset;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plant(from: string, folder: string): void {
  const files = readdirSync(from).filter((file) => file.endsWith(".csv"));
  if (files.length === 0) throw new Error(`${from} plants nothing`);
  for (const file of files) {
    const target = join(folder, file);
    if (!existsSync(target)) throw new Error(`The valid folder has no ${file}`);
    const [header = "", ...rows] = readFileSync(join(from, file), "utf8").split(/(?<=\n)/);
    const text = readFileSync(target, "utf8");
    if (!text.startsWith(header)) throw new Error(`${file} has another header in ${from}`);
    writeFileSync(target, text + rows.join(""));
  }
}
