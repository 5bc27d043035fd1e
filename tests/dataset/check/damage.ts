/** One way to spoil the valid folder, and the problem that must come of it. */
export type Damage = readonly [
  name: string,
  file: string,
  /** How the file's text is changed: null deletes it, a pair replaces the first with the second. */
  edit: null | readonly [from: string, to: string] | ((text: string) => string),
  code: string,
  line: number,
  column: number,
];

/** The folder's texts with one of them damaged. */
export function applyDamage(
  texts: ReadonlyMap<string, string>,
  [name, file, edit]: Damage,
): ReadonlyMap<string, string> {
  const damaged = new Map(texts);
  const text = texts.get(file) ?? "";
  if (edit === null) damaged.delete(file);
  else damaged.set(file, typeof edit === "function" ? edit(text) : replaceOnce(name, text, edit));
  if (damaged.get(file) === texts.get(file)) throw new Error(`${name} changes nothing`);
  return damaged;
}

function replaceOnce(name: string, text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`${name}: “${from}” is not in the file`);
  return text.replace(from, () => to);
}
