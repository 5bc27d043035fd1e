/** The year of a period text that is one calendar year (`2023`), else null. */
export function maybeYear(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

/**
 * The calendar years that a period text touches, first to last: `2023-07` touches 2023,
 * `2023/2024-04` 2023 and 2024. Of an open start (`../2025-03`) only the last is known.
 */
export function yearsTouched(text: string): readonly number[] {
  const ends = text
    .split("/")
    .flatMap((end) => (/^\d{4}/.test(end) ? [Number(end.slice(0, 4))] : []));
  const first = ends[0];
  const last = ends.at(-1);
  return first === undefined || last === undefined ? [] : yearsBetween(first, last);
}

/** Spans of more calendar years than this are totals: they say nothing of any one year within. */
const longestSpan = 2;

/**
 * The calendar years of which a figure with this period text says something: those that it touches,
 * but only the last of a long span, whose total is never spread over its years.
 */
export function yearsReported(text: string): readonly number[] {
  const years = yearsTouched(text);
  return years.length > longestSpan ? years.slice(-1) : years;
}

/** Every year from the first to the last, both included; empty where the last is the earlier. */
export function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
