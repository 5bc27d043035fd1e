import { once } from "node:events";
import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import sirv from "sirv";

/** A running server of one folder. */
export interface ServedFolder {
  /** The address of the front page, with a slash at its end. */
  readonly url: string;
  /** Stops listening and drops what is still open. */
  readonly close: () => Promise<void>;
}

/** What may be fetched from a script on any other site: data, pictures and our loader, never pages. */
const openToOtherSites =
  /^\/(?:en\/)?(?:(?:data|oembed)\/|(?:audit|embeds|openapi)\.json$|pingan-chart\.js$|(?:charts|embed|metrics)\/[^/]+\.\w[\w.-]*$)/;

/** Addresses of pages are made of these letters alone; only they are led to their closing slash. */
const pageWithoutSlash = /^(?:\/[a-z0-9@-]+)+$/;

const textTypes: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain",
  ".js": "text/javascript",
  ".css": "text/css",
};

/**
 * Serves a built site the way a plain static host does: `/a` leads to `/a/`, an unknown address
 * gets the site's own 404 page with status 404, downloads may be read from other sites.
 *
 * @param folder what `npm run build` wrote
 * @param port 0 takes any free one
 * @param base the path that the site was built for, with a slash at both ends
 * @throws the error of `node:net` (`EADDRINUSE`, `EACCES`) when the port cannot be had
 */
export async function serveFolder(folder: string, port: number, base = "/"): Promise<ServedFolder> {
  const sendFile = sirv(folder, { etag: true, setHeaders: describeFile });
  const server = createServer((request, response) => {
    const [path = "/", query] = (request.url ?? "/").split("?", 2);
    // The slash before the base's last letter stays: "/base/x" is looked up as "/x".
    const within = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
    const hasPage = within !== undefined && existsSync(join(folder, within, "index.html"));
    const lead = (status: number, location: string): unknown =>
      response.writeHead(status, { location }).end();
    const refuse = (): void => {
      sendNotFound(folder, (within ?? path).startsWith("/en/"), response);
    };
    // sirv fails on a range that ends before it starts; nothing here is large enough to need one.
    delete request.headers.range;
    if (request.method !== "GET" && request.method !== "HEAD")
      response.writeHead(405, { allow: "GET, HEAD" }).end();
    else if (path === "/" && base !== "/") lead(302, base);
    else if (pageWithoutSlash.test(path) && (hasPage || `${path}/` === base))
      lead(301, `${path}/${query === undefined ? "" : `?${query}`}`);
    else if (within === undefined) refuse();
    else sendFile(Object.assign(request, { url: within }), response, refuse);
  });
  return { url: `http://localhost:${await listen(server, port)}${base}`, close: closing(server) };
}

/** Puts a server on a port, any free one for 0, and gives the port. Throws the error of `node:net`. */
export async function listen(server: Server, port: number, host?: string): Promise<number> {
  await once(server.listen(port, host), "listening");
  return (server.address() as AddressInfo).port;
}

/** What ends a server and drops what is still open. */
export function closing(server: Server): () => Promise<void> {
  return async () => {
    const closed = server[Symbol.asyncDispose]();
    server.closeAllConnections();
    await closed;
  };
}

function describeFile(response: ServerResponse, pathname: string): void {
  const type = textTypes[extname(pathname)];
  if (type !== undefined) response.setHeader("content-type", `${type}; charset=utf-8`);
  if (openToOtherSites.test(pathname)) response.setHeader("access-control-allow-origin", "*");
}

function sendNotFound(folder: string, isEnglish: boolean, response: ServerResponse): void {
  const names = isEnglish ? ["en/404.html", "404.html"] : ["404.html"];
  const page = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  const type = page === undefined ? "text/plain" : "text/html";
  response.writeHead(404, { "content-type": `${type}; charset=utf-8` });
  if (page === undefined) response.end("404\n");
  else createReadStream(page).pipe(response);
}
