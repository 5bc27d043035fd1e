import { parseArgs } from "node:util";

/** A flag with a value, what it may be, and what it is when not given. */
export interface Flag {
  readonly fallback: string;
  readonly choices?: readonly string[];
}

/**
 * Reads `--name value` flags. Null for anything else on the line, a flag without its value or
 * with a value that it cannot have: the command then prints its usage.
 */
export function readFlags<Name extends string>(
  args: readonly string[],
  flags: Readonly<Record<Name, Flag>>,
): Readonly<Record<Name, string>> | null {
  const names = Object.keys(flags) as Name[];
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const pairs = names.map((name): [Name, string] => [name, values[name] ?? flags[name].fallback]);
    const areAllowed = pairs.every(([name, value]) => isAllowed(flags[name], value));
    return areAllowed ? (Object.fromEntries(pairs) as Record<Name, string>) : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isAllowed({ choices }: Flag, value: string): boolean {
  return value !== "" && (choices === undefined || choices.includes(value));
}
