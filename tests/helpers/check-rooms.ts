import { posix } from "node:path";
import { type FileImport, readImports } from "./read-imports.ts";
import { type Room, mostLines } from "./room-table.ts";

/** Texts by path from the project's root. */
export type SourceFiles = ReadonlyMap<string, string>;

/** Each import, package or length that the table forbids, as `file: what`. */
export function findTrespasses(files: SourceFiles, rooms: readonly Room[]): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const room = roomOf(file, rooms);
    if (room === undefined) return [`${file}: no room of the table holds it`];
    const lines = text.trimEnd().split("\n").length;
    return [
      ...(lines > mostLines ? [`${file}: ${lines} lines`] : []),
      ...readImports(file, text)
        .filter((found) => !isAllowed(file, found, room, rooms))
        .map((found) => `${file}: imports ${found.specifier}`),
    ];
  });
}

/** The shortest way round each ring of imports, as `a → b → a`; type imports count. */
export function findCycles(files: SourceFiles): readonly string[] {
  const imported = new Map(
    [...files].map(([file, text]) => [
      file,
      readImports(file, text).flatMap(({ specifier }) => targetOf(file, specifier) ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  function walk(file: string, path: readonly string[]): void {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of imported.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  }
  for (const file of files.keys()) walk(file, []);
  return cycles;
}

/** The file an import names, by path from the root; null for a package. */
export function targetOf(file: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, "");
  if (path.startsWith("#")) return `src/${path.slice(1)}`;
  if (path.startsWith(".")) return posix.join(posix.dirname(file), path);
  return path.startsWith("/") ? path.slice(1) : null;
}

function roomOf(file: string, rooms: readonly Room[]): Room | undefined {
  return rooms
    .filter(({ path }) => isIn(file, path))
    .sort((left, right) => right.path.length - left.path.length)[0];
}

function isAllowed(
  file: string,
  { specifier, isDynamic, isType }: FileImport,
  room: Room,
  rooms: readonly Room[],
): boolean {
  const target = targetOf(file, specifier);
  if (target === null) return room.packages.some((name) => isPackage(specifier, name));
  const isOwn = isIn(target, room.path) || roomOf(target, rooms) === room;
  if (isOwn || room.mayImport.some((path) => isIn(target, path))) return true;
  return (isDynamic || isType) && (room.onDemand ?? []).some((path) => isIn(target, path));
}

function isPackage(specifier: string, name: string): boolean {
  return name.endsWith("*") ? specifier.startsWith(name.slice(0, -1)) : specifier === name;
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
