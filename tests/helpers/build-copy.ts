import { spawn } from "node:child_process";
import { join } from "node:path";
import { copyProject, type ProjectCopy } from "./copy-project.ts";

/** How a build ended, with all that it printed. */
export interface BuildOutcome {
  readonly status: number | null;
  readonly printed: string;
}

/** A built copy of the project. */
export interface BuiltCopy extends ProjectCopy {
  /** What would be published. */
  readonly dist: string;
}

/**
 * Runs what `npm run build` runs, in a copy of the project.
 *
 * @param env added to the environment, for instance `{ BASE_PATH: "/x/", TZ: "UTC" }`
 */
export async function runBuild(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuildOutcome> {
  const data = await run(folder, ["scripts/normalise.ts"], env);
  if (data.status !== 0) return data;
  const site = await run(folder, ["node_modules/astro/bin/astro.mjs", "build"], env);
  return { status: site.status, printed: data.printed + site.printed };
}

/**
 * Copies and builds the project.
 *
 * @param change done to the copy before it is built
 * @throws with all that the build printed, when it fails
 */
export async function buildCopy(
  env: Readonly<Record<string, string>> = {},
  change?: (folder: string) => void,
): Promise<BuiltCopy> {
  const copy = copyProject();
  change?.(copy.folder);
  const { status, printed } = await runBuild(copy.folder, env);
  if (status === 0) return { ...copy, dist: join(copy.folder, "dist") };
  copy.remove();
  throw new Error(`the build failed with ${String(status)}:\n${printed}`);
}

function run(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<BuildOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: {
        ...process.env,
        // Vitest sets these for itself; a build that saw them would not be the published one.
        NODE_ENV: "production",
        VITEST: undefined,
        MODE: undefined,
        DEV: undefined,
        PROD: undefined,
        SSR: undefined,
        BASE_URL: undefined,
        BASE_PATH: undefined,
        SITE_URL: undefined,
        REPOSITORY_URL: undefined,
        ASTRO_TELEMETRY_DISABLED: "1",
        NO_COLOR: "1",
        ...env,
      },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (status) => {
      resolve({ status, printed: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
