/*
 * Ships to browsers. Budget: 0.3 KB brotli.
 * What a reader has chosen, kept in the query of the address, so that a view can be sent on and the back button works.
 */

/** Chosen value by name; a name without a choice is absent. */
export type Choice = Readonly<Record<string, string>>;

/**
 * Reads a choice from a query.
 * @param search the query with or without its question mark
 * @param names the names that mean something here; others are left alone
 */
export function parseChoice(search: string, names: readonly string[]): Choice {
  const query = new URLSearchParams(search);
  const chosen = names.flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/**
 * Writes a choice into a query, keeping what others put there.
 * @returns the query with its question mark, or an empty string
 */
export function renderChoice(search: string, names: readonly string[], choice: Choice): string {
  const query = new URLSearchParams(search);
  for (const name of names) {
    const value = choice[name];
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}
