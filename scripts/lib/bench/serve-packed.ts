import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { closing, listen } from "../serve-folder.ts";

/** A running server of packed files. */
export interface ServedPacked {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves packed files from any free port; nothing is kept by the browser. */
export async function servePacked(site: PackedSite): Promise<ServedPacked> {
  const server = createServer(({ url = "/" }, response) => {
    const file = site.get(url);
    if (file === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end();
      return;
    }
    response
      .writeHead(200, {
        "content-type": file.type,
        "content-encoding": "br",
        "content-length": file.body.length,
        "cache-control": "no-store",
      })
      .end(file.body);
  });
  const port = await listen(server, 0, "127.0.0.1");
  return { url: `http://127.0.0.1:${port}`, close: closing(server) };
}

/** A file of a site as a host sends it. */
export interface PackedFile {
  readonly type: string;
  readonly body: Buffer;
}

/** Files by the path of their address: `/charts/`, `/_astro/x.css`. */
export type PackedSite = ReadonlyMap<string, PackedFile>;

/** Budgets are in units of 1,024 bytes, as the tests count them. */
export const kilobyte = 1024;

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
};

/** A text packed with brotli as far as it goes, as files are before they are published. */
export function pack(name: string, text: Buffer | string): PackedFile {
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const body = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return { type: `${type}; charset=utf-8`, body };
}

/** The paths of a built site's files, beneath it, with slashes, that a pattern fits. */
export function filesOf(dist: string, pattern: RegExp): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => pattern.test(path))
    .sort();
}

/** What every page of a built site loads besides itself, packed. */
export function packAssets(dist: string): PackedSite {
  const files = filesOf(dist, /^_astro\/.+\.(?:css|js)$|^favicon\.svg$/);
  return new Map(files.map((file) => [`/${file}`, pack(file, readFileSync(join(dist, file)))]));
}
