import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cacheFolder } from "../cache-folder.ts";

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
