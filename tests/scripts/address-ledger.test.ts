import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressLedger } from "../../scripts/integrations/address-ledger.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ledger-"));
  write("dist/index.html");
  write("dist/stories/fraud/index.html");
  write("dist/en/404/index.html");
  write("src/site/redirects.csv", "from,to\n");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("a build whose site lacks an address that was published", () => {
  it("fails, names it and says what to do, in both languages", async () => {
    write("src/site/address-ledger.txt", "/\n/stories/fraud/\n/stories/once-upon-a-time/\n");
    await expect(endBuild()).rejects.toThrow(
      /不见了.*redirects\.csv.*published addresses are gone.*: \/stories\/once-upon-a-time\/$/,
    );
  });

  it("goes through where the ledger says where it leads now", async () => {
    write("src/site/address-ledger.txt", "/\n/stories/once-upon-a-time/\n");
    write("src/site/redirects.csv", "from,to\n/stories/once-upon-a-time/,/stories/fraud/\n");
    await endBuild();
    const moved = readFileSync(join(root, "dist/stories/once-upon-a-time/index.html"), "utf8");
    expect(moved).toContain('<a href="/stories/fraud/">');
  });
});

function write(file: string, text = "<!doctype html>"): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** What Astro tells the integration when the pages are written. */
async function endBuild(): Promise<void> {
  const { hooks } = addressLedger();
  const said = { info: () => undefined };
  const configured = { config: { root: pathToFileURL(`${root}/`), base: "/" } };
  await hooks["astro:config:done"]?.(configured as never);
  await hooks["astro:build:done"]?.({
    dir: pathToFileURL(join(root, "dist/")),
    logger: said,
  } as never);
}
