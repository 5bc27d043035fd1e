import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { serveFolder, type ServedFolder } from "../../scripts/lib/serve-folder.ts";
import { command } from "../../scripts/serve.ts";
import { run } from "../helpers/run-command.ts";

const pages: Readonly<Record<string, string>> = {
  "index.html": "home",
  "404.html": "找不到",
  "en/404.html": "not found",
  "stories/fraud/index.html": "story",
  "data/observations.csv": "id\n",
  "data/observations.json": "[]",
  "charts/a.svg": "<svg/>",
  "charts/a/index.html": "chart",
  "audit.json": "[]",
  "_astro/page.js": "export {}",
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "served-"));
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("serveFolder(folder, 0)", () => {
  let site: ServedFolder;

  beforeAll(async () => {
    site = await serveFolder(folder, 0);
  });

  afterAll(() => site.close());

  const get = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(new URL(path, site.url), { redirect: "manual", ...init });

  it.each([
    ["", "text/html;charset=utf-8"],
    ["data/observations.csv", "text/csv; charset=utf-8"],
    ["data/observations.json", "application/json; charset=utf-8"],
    ["charts/a.svg", "image/svg+xml; charset=utf-8"],
    ["_astro/page.js", "text/javascript; charset=utf-8"],
  ])("sends /%s as %s", async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  });

  it("leads an address without its last slash to the page", async () => {
    const response = await get("stories/fraud?at=2023");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("/stories/fraud/?at=2023");
  });

  it.each([
    ["nothing/", "找不到"],
    ["en/nothing/", "not found"],
    ["data/nothing.csv", "找不到"],
  ])("answers /%s with status 404 and the page that says so", async (path, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, text]);
    expect(response.headers.get("content-type")).toMatch("text/html");
  });

  it("opens downloads, and only them, to scripts of other sites", async () => {
    const open = async (path: string): Promise<string | null> =>
      (await get(path)).headers.get("access-control-allow-origin");
    const downloads = ["data/observations.csv", "charts/a.svg", "audit.json"];
    expect(await Promise.all(downloads.map(open))).toEqual(["*", "*", "*"]);
    expect(await Promise.all(["", "charts/a/", "stories/fraud/"].map(open))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("refuses what does not read", async () => {
    expect((await get("", { method: "POST" })).status).toBe(405);
  });

  it("outlives a range that ends before it starts", async () => {
    expect((await get("audit.json", { headers: { range: "bytes=5-2" } })).status).toBe(200);
    expect((await get("")).status).toBe(200);
  });

  it("gives no file from outside the folder", async () => {
    const response = await get("..%2f..%2fetc%2fpasswd");
    expect(response.status).toBe(404);
  });

  it("stops answering once closed", async () => {
    const other = await serveFolder(folder, 0);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

describe('serveFolder(folder, 0, "/twenty-years/")', () => {
  let site: ServedFolder;

  beforeAll(async () => {
    site = await serveFolder(folder, 0, "/twenty-years/");
  });

  afterAll(() => site.close());

  it.each([
    ["/", 302, "/twenty-years/"],
    ["/twenty-years", 301, "/twenty-years/"],
    ["/twenty-years/stories/fraud", 301, "/twenty-years/stories/fraud/"],
    ["/twenty-years/stories/fraud/", 200, null],
    ["/stories/fraud/", 404, null],
  ])("answers %s with %i", async (path, status, location) => {
    const response = await fetch(new URL(path, site.url), { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([status, location]);
  });
});

describe("node scripts/serve.ts", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("prints the address once it listens, and ends cleanly on SIGTERM", async () => {
    const child = spawn(process.execPath, ["scripts/serve.ts", "--dir", folder], {
      env: { ...process.env, PORT: "0" },
    });
    const printed = await new Promise<string>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        resolve(chunk.toString("utf8"));
      });
    });
    const url = /^http:\/\/localhost:\d+\/$/m.exec(printed)?.[0] ?? "";
    expect(await (await fetch(url)).text()).toBe("home");
    const exit = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  });

  it("exits 1 and says what to run where nothing is built", async () => {
    const { status, err } = await run(command, ["--dir", join(folder, "nowhere")]);
    expect(status).toBe(1);
    expect(err).toMatch(/请先运行 npm run build[^]*Run npm run build first/);
  });

  it("exits 1 and names the port that is taken", async () => {
    const other = await takePort();
    const port = String((other.address() as AddressInfo).port);
    vi.stubEnv("PORT", port);
    const { status, err } = await run(command, ["--dir", folder]);
    other.close();
    expect(status).toBe(1);
    expect(err).toMatch(`端口 ${port} 已被别的程序占用`);
    expect(err).toMatch(`Port ${port} is taken`);
  });

  it.each([
    [["--wrong"], {}],
    [["stray"], {}],
    [[], { PORT: "http" }],
    [[], { PORT: "65536" }],
    [[], { PORT: "-1" }],
  ])("exits 2 for wrong usage %j %j", async (args, env) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { status, err } = await run(command, args);
    expect(status).toBe(2);
    expect(err).toMatch(/[用应][^]*\n[A-Z]/);
  });
});

function takePort(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, () => {
      resolve(server);
    });
  });
}
