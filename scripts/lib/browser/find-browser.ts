import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fontEnvironment } from "./chinese-font.ts";
import { canUnpackBrowser, unpackBrowser, type BrowserCommand } from "./unpack-browser.ts";

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium-browser",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ];
  }),
};

/**
 * Finds a browser for tests and benchmarks: the one that CHROME_PATH names, else the one that an npm package
 * carries, else one that is installed. The package's is the same on every machine, and about twice as fast:
 * it was built without windows (`CHROME_PATH=npm` asks for that one and no other).
 *
 * @throws one line that says what to do, where none can be had
 */
export async function findBrowser(): Promise<BrowserCommand> {
  const { executablePath, env } = await findProgram(process.env["CHROME_PATH"] ?? "");
  return { executablePath, env: { ...env, ...fontEnvironment() } };
}

async function findProgram(wanted: string): Promise<BrowserCommand> {
  if (wanted !== "" && wanted !== "npm") {
    if (existsSync(wanted)) return { executablePath: wanted, env: {} };
    throw new Error(`CHROME_PATH 所指的浏览器不存在 · CHROME_PATH names no file: ${wanted}`);
  }
  if (canUnpackBrowser()) {
    const carried = await unpackBrowser();
    if (wanted === "npm" || starts(carried)) return carried;
  }
  const commands = (installed[process.platform] ?? []).map((path) => ({
    executablePath: path,
    env: {},
  }));
  const here = wanted === "npm" ? undefined : commands.find(starts);
  if (here !== undefined) return here;
  throw new Error(
    "找不到 Chrome 或 Chromium：请安装，或用 CHROME_PATH 指明其位置。" +
      " · No Chrome or Chromium found: install one, or set CHROME_PATH to where it is.",
  );
}

/** Some systems put a stub in the browser's place that only says how to install it. */
function starts({ executablePath, env }: BrowserCommand): boolean {
  if (!existsSync(executablePath)) return false;
  // On Windows --version opens a window instead of answering.
  if (process.platform === "win32") return true;
  try {
    execFileSync(executablePath, ["--version"], {
      stdio: "pipe",
      timeout: 20_000,
      env: { ...process.env, ...env },
    });
    return true;
  } catch {
    return false;
  }
}
