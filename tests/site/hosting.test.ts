import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { listen } from "../../scripts/lib/serve-folder.ts";
import { projectFolder } from "../helpers/cache-folder.ts";
import { contentIds } from "../helpers/editor-files.ts";

const recipe = (name: string): string => readFileSync(join(projectFolder, "hosting", name), "utf8");
const [chart = ""] = contentIds("charts");

describe("the headers for Netlify and Cloudflare Pages", () => {
  /** The headers that a path gets: rules in order, `!` takes one away. */
  function headersOf(path: string): ReadonlyMap<string, string> {
    const headers = new Map<string, string>();
    let applies = false;
    for (const line of recipe("_headers").split("\n")) {
      if (line.startsWith("/")) applies = path.startsWith(line.replace(/\*$/, ""));
      else if (applies && line.startsWith("  ! ")) headers.delete(line.slice(4));
      else if (applies && line !== "") {
        const [name = "", value = ""] = line.trim().split(/: (.*)/);
        headers.set(name, value);
      }
    }
    return headers;
  }

  it("frame embeds anywhere and other pages nowhere", () => {
    expect(headersOf("/en/embed/a/").get("Content-Security-Policy")).toBe("frame-ancestors *");
    expect(headersOf("/charts/a/").get("Content-Security-Policy")).toBe("frame-ancestors 'self'");
  });

  it("keep what is named by its content, ask again for the rest", () => {
    expect(headersOf("/_astro/a.js").get("Cache-Control")).toContain("immutable");
    expect(headersOf("/embed/a/").get("Cache-Control")).toContain("must-revalidate");
  });

  it("open data, pictures and the loader to other sites", () => {
    for (const path of [
      "/data/a.csv",
      "/en/data/changes.xml",
      "/en/charts/a.png",
      "/oembed/a.json",
      "/pingan-chart.js",
      "/embed/a.json",
    ])
      expect(headersOf(path).get("Access-Control-Allow-Origin"), path).toBe("*");
    expect(headersOf("/stories/a/").get("Access-Control-Allow-Origin")).toBeUndefined();
  });
});

const nginx = [process.env["NGINX_PATH"] ?? "", "/usr/sbin/nginx", "/usr/bin/nginx"].find(
  existsSync,
);

describe.skipIf(nginx === undefined)("nginx with the shipped configuration", () => {
  let folder: string;
  let url: string;
  let server: ChildProcess;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "nginx-"));
    const probe = createServer();
    const port = await listen(probe, 0);
    probe.close();
    url = `http://127.0.0.1:${String(port)}`;
    const site = recipe("nginx.conf")
      .replace("listen 8080", `listen 127.0.0.1:${String(port)}`)
      .replace("/srv/twenty-years/dist", inject("siteFolder"));
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `${kind}_temp_path ${join(folder, kind)};`,
    );
    writeFileSync(
      join(folder, "nginx.conf"),
      `daemon off; pid ${join(folder, "pid")}; error_log stderr; ${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http { access_log off; ${temporary.join(" ")}
${site} }`,
    );
    server = spawn(nginx ?? "", ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
      stdio: "inherit",
    });
    await vi.waitFor(async () => {
      expect((await fetch(url)).ok).toBe(true);
    }, 10_000);
  });

  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ["/", "text/html", null, "'self'"],
    [`/charts/${chart}/`, "text/html", null, "'self'"],
    [`/embed/${chart}/`, "text/html", null, "*"],
    [`/en/embed/${chart}/`, "text/html", null, "*"],
    [`/embed/${chart}.json`, "application/json", "*", "*"],
    [`/charts/${chart}.csv`, "text/csv", "*", "'self'"],
    [`/charts/${chart}.zip`, "application/zip", "*", "'self'"],
    ["/data/observations.parquet", "application/vnd.apache.parquet", "*", "'self'"],
    ["/embeds.json", "application/json", "*", "'self'"],
    ["/pingan-chart.js", "text/javascript", "*", "'self'"],
  ])("%s has its type, its origins and its frames", async (path, type, origin, frames) => {
    const { status, headers } = await fetch(url + path);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain(type);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("content-security-policy")).toBe(`frame-ancestors ${frames}`);
  });

  it("compresses texts, keeps what is named by its content, and knows what is missing", async () => {
    const page = await fetch(`${url}/charts/${chart}/`, { headers: { "accept-encoding": "gzip" } });
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect(page.headers.get("cache-control")).toContain("must-revalidate");
    const [, script = ""] = /src="(\/_astro\/[^"]+)"/.exec(await page.text()) ?? [];
    expect((await fetch(url + script)).headers.get("cache-control")).toContain("immutable");
    const missing = await fetch(`${url}/en/no-such-page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('lang="en"');
  });
});
