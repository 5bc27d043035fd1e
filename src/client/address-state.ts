/*
 * Ships to browsers. Budget: 0.5 KB brotli.
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

/** Whose choice it is, among the charts of a page. */
export interface ChosenFor {
  /** The chart's id. */
  readonly chart: string;
  /** The page has no other chart: the value need not say whose it is. */
  readonly isOnly: boolean;
  /** What can be chosen; anything else counts as no choice. */
  readonly known: readonly string[];
}

/**
 * What was chosen for one chart of a page: `?view=table` where it is the only one, and
 * `?view=fraud-falls.table_road-deaths.table` where there are several.
 */
export function chosenOf(
  search: string,
  name: string,
  { chart, isOnly, known }: ChosenFor,
): string | undefined {
  const entries = entriesOf(search, name);
  return known.find(
    (value) => entries.includes(`${chart}.${value}`) || (isOnly && entries.includes(value)),
  );
}

/** Writes a chart's choice into a query, keeping those of the other charts. */
export function withChosen(
  search: string,
  name: string,
  { chart, isOnly }: Pick<ChosenFor, "chart" | "isOnly">,
  choice: string | undefined,
): string {
  const others = entriesOf(search, name).filter(
    (entry) => !isOnly && !entry.startsWith(`${chart}.`),
  );
  const own = choice === undefined ? [] : [isOnly ? choice : `${chart}.${choice}`];
  return renderChoice(search, [name], { [name]: [...others, ...own].join("_") });
}

/** Ids hold no underscore. */
function entriesOf(search: string, name: string): readonly string[] {
  return parseChoice(search, [name])[name]?.split("_") ?? [];
}
