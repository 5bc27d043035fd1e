import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/** A command of `npm run`, as data: `scripts/<name>.ts` exports one as `command`. */
export interface Command<Flags> {
  /** Printed for wrong usage. */
  readonly usage: string;
  /** What the words after the command's name ask for; null where they make no sense. */
  readonly read: (args: readonly string[]) => Flags | null;
  /** Does it, and gives the exit code: 0 done, 1 errors found. Throws a Refusal where it cannot go on. */
  readonly run: (flags: Flags, terminal: Terminal) => number | Promise<number>;
}

/** Where a command speaks and listens: the console, or the memory of a test. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input; undefined where a person sits there. */
  readonly input: () => string | undefined;
}

const itsConsole: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: () => (process.stdin.isTTY ? undefined : readFileSync(0, "utf8")),
};

/** Why a command will not go on, for people: Chinese first, English beneath; with its exit code. */
export class Refusal extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.exitCode = exitCode;
  }
}

/** Runs a command and gives its exit code: 2 with its usage for wrong usage, a Refusal's own with its words. */
export async function runCommand<Flags>(
  { usage, read, run }: Command<Flags>,
  args: readonly string[] = process.argv.slice(2),
  terminal: Terminal = itsConsole,
): Promise<number> {
  try {
    const flags = read(args);
    if (flags !== null) return await run(flags, terminal);
    terminal.err(usage);
    return 2;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`${error.message}\n`);
    return error.exitCode;
  }
}

/** A flag with a value, what it may be, and what it is when not given. */
export interface Flag {
  readonly fallback: string;
  readonly choices?: readonly string[];
}

/**
 * Reads `--name value` flags. Null for anything else on the line, a flag without its value or
 * with a value that it cannot have.
 */
export function readFlags<Name extends string>(
  args: readonly string[],
  flags: Readonly<Record<Name, Flag>>,
): Readonly<Record<Name, string>> | null {
  const names = Object.keys(flags) as Name[];
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const parsed = parseOrNull({ args: [...args], options });
  if (parsed === null) return null;
  const pairs = names.map((name): [Name, string] => [
    name,
    parsed.values[name] ?? flags[name].fallback,
  ]);
  const areAllowed = pairs.every(([name, value]) => isAllowed(flags[name], value));
  return areAllowed ? (Object.fromEntries(pairs) as Record<Name, string>) : null;
}

/** What Node's own reader makes of the words; null where it throws over them. */
export function parseOrNull<Config extends NonNullable<Parameters<typeof parseArgs>[0]>>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | null {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isAllowed({ choices }: Flag, value: string): boolean {
  return value !== "" && (choices === undefined || choices.includes(value));
}
