import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Runs a command of the project in a process of its own. */
export function runScript(
  name: string,
  args: readonly string[],
): { readonly status: number | null; readonly out: string; readonly err: string } {
  const script = join(import.meta.dirname, "..", "..", "scripts", `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}
