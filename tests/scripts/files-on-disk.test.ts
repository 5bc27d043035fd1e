import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeAllOrNothing } from "../../scripts/lib/disk.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "files-on-disk-"));
  for (const name of ["b.json", "c.json"]) writeFileSync(join(folder, name), `old ${name}`);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function texts(): readonly (readonly [string, string])[] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

const old = [
  ["b.json", "old b.json"],
  ["c.json", "old c.json"],
];

/** Four files, of which `a` and `d` are new; something happens while the last is written. */
function writeFour(happening: () => void): void {
  writeAllOrNothing(folder, [
    ...["a.json", "b.json", "c.json"].map((name) => ({ name, text: `new ${name}` })),
    {
      name: "d.json",
      get text() {
        happening();
        return "new d.json";
      },
    },
  ]);
}

describe("writeAllOrNothing", () => {
  it("replaces and adds files, and leaves no other behind", () => {
    writeFour(() => undefined);
    expect(texts()).toEqual(
      ["a.json", "b.json", "c.json", "d.json"].map((name) => [name, `new ${name}`]),
    );
  });

  it("writes nothing where a text breaks off", () => {
    const breaking = (): never => {
      throw new RangeError("broken off");
    };
    expect(() => {
      writeFour(breaking);
    }).toThrow(RangeError);
    expect(texts()).toEqual(old);
  });

  it("puts back what it has replaced and takes away what it has added if a move fails", () => {
    const losing = (): void => {
      const name = readdirSync(folder).find((entry) => /^c\.json\..*tmp$/.test(entry));
      rmSync(join(folder, name ?? "none"));
    };
    expect(() => {
      writeFour(losing);
    }).toThrow(/ENOENT/);
    expect(texts()).toEqual(old);
  });

  it("moves no folder aside that comes to lie at a name meanwhile", () => {
    expect(() => {
      writeFour(() => {
        mkdirSync(join(folder, "d.json"));
      });
    }).toThrow(/EISDIR/);
    rmSync(join(folder, "d.json"), { recursive: true });
    expect(texts()).toEqual(old);
  });

  it("reads no text where a folder has the name of a file", () => {
    mkdirSync(join(folder, "d.json"));
    let isRead = false;
    expect(() => {
      writeFour(() => (isRead = true));
    }).toThrow(/EISDIR/);
    expect(isRead).toBe(false);
  });
});
