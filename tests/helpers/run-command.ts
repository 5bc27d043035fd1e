import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Command, runCommand } from "../../scripts/lib/commands.ts";
import { cacheFolder, projectFolder } from "./cache-folder.ts";

/** How a command ended, with all that it printed. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command within this process, which costs no start: what it would print is given back. */
export async function run<Flags>(
  command: Command<Flags>,
  args: readonly string[],
  input?: string,
): Promise<Outcome> {
  const printed = { out: "", err: "" };
  const status = await runCommand(command, args, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    input: () => input,
  });
  return { status, ...printed };
}

/** Runs a script of the project in a process of its own, as npm does. */
export function runScript(name: string, args: readonly string[], input = ""): Outcome {
  const script = join(projectFolder, "scripts", `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    input,
    // What one of them has read of the project, the next need not read again.
    env: { ...process.env, NODE_COMPILE_CACHE: cacheFolder("commands") },
  });
  return { status, out: stdout, err: stderr };
}
