import { existsSync } from "node:fs";
import { describe, expect } from "vitest";
import {
  canUnpackBrowser,
  findBrowser,
  launchBrowser,
  unpackBrowser,
  writeFontConfiguration,
} from "../../scripts/lib/browser.ts";
import { test } from "../helpers/visit.ts";

describe("the browser of these tests", () => {
  test("draws Chinese: two signs look different, as two empty boxes would not", async ({
    browser,
  }) => {
    const page = await browser.newPage();
    expect(await page.evaluate(drawnAlike, ["平", "安"])).toBe(false);
    expect(await page.evaluate(drawnAlike, ["\u{10FFF0}", "\u{10FFF1}"])).toBe(true);
    await page.close();
  });

  test.runIf(canUnpackBrowser())(
    "can be the one from npm, with its own libraries and no font but the package's",
    async () => {
      const command = await unpackBrowser();
      expect(existsSync(command.executablePath)).toBe(true);
      const env = { ...command.env, FONTCONFIG_FILE: writeFontConfiguration([]) };
      const browser = await launchBrowser({ ...command, env });
      const page = await browser.newPage();
      expect(await page.evaluate(drawnAlike, ["平", "安"])).toBe(false);
      await browser.close();
    },
  );

  test("is asked for in one line, in both languages, where CHROME_PATH leads nowhere", async () => {
    const before = process.env["CHROME_PATH"];
    process.env["CHROME_PATH"] = "/no/such/browser";
    const refusal = await findBrowser().catch(String);
    if (before === undefined) delete process.env["CHROME_PATH"];
    else process.env["CHROME_PATH"] = before;
    expect(refusal).toMatch(/^Error: .*不存在.*CHROME_PATH names no file: \/no\/such\/browser$/);
  });
});

function drawnAlike(signs: string[]): boolean {
  const pictures = signs.map((sign) => {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.font = "40px sans-serif";
    context.fillText(sign, 10, 60);
    return canvas.toDataURL();
  });
  return pictures[0] === pictures[1];
}
