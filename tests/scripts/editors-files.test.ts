import { EventEmitter } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { liveData } from "../../scripts/integrations/editors-files.ts";
import { validFolder } from "../helpers/data-folder.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "live-data-"));
  cpSync(validFolder, join(root, "data"), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

type Hooks = Record<string, (options: unknown) => void>;

/** What a development server is told after its start: reloads sent and errors logged. */
function startServer() {
  const hooks = liveData().hooks as Hooks;
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const [reloads, errors]: [unknown[], string[]] = [[], []];
  hooks["astro:config:setup"]?.({ config: { root: pathToFileURL(`${root}/`) }, command: "dev" });
  hooks["astro:server:setup"]?.({
    server: { watcher, ws: { send: (message: unknown) => reloads.push(message) } },
    logger: { error: (message: string) => errors.push(message) },
  });
  const save = (path: string): boolean => watcher.emit("all", "change", join(root, path));
  return { reloads, errors, save };
}

describe("liveData", () => {
  it("writes the data at the start, and reloads when a CSV is saved", () => {
    const { reloads, errors, save } = startServer();
    expect(readFileSync(join(root, "src/generated/units.json"), "utf8")).toMatch(/^\[/);
    save("data/fraud.csv");
    expect(reloads).toEqual([{ type: "full-reload" }]);
    expect(errors).toEqual([]);
  });

  it("takes no notice of a folder whose name begins like that of the data", () => {
    const { reloads, save } = startServer();
    save("data-old/fraud.csv");
    save("data/notes.txt");
    expect(reloads).toEqual([]);
  });

  it("logs what is wrong in the data and goes on", () => {
    const { reloads, errors, save } = startServer();
    const path = join(root, "data/fraud.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace("98.5%", "98.5个百分点"));
    save("data/fraud.csv");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("data/fraud.csv:10:8");
    expect(reloads).toEqual([]);
  });

  it("logs that it cannot write and goes on", () => {
    const { reloads, errors, save } = startServer();
    rmSync(join(root, "src/generated"), { recursive: true });
    writeFileSync(join(root, "src/generated"), "kept");
    save("data/fraud.csv");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/写不进 .*EEXIST/);
    expect(reloads).toEqual([]);
  });
});
