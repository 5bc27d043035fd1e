import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** A running server of one folder. */
export interface ServedFolder {
  /** The address of the front page, with a slash at its end. */
  readonly url: string;
  /** Stops listening and drops what is still open. */
  readonly close: () => Promise<void>;
}

/** What may be fetched from a script on any other site: figures and pictures, never pages. */
const openToOtherSites = /^\/(?:en\/)?(?:data\/|audit\.json$|charts\/[^/]+\.(?:csv|json|svg|png)$)/;

/** Addresses of pages are made of these letters alone; only they are led to their closing slash. */
const pageWithoutSlash = /^(?:\/[a-z0-9@-]+)+$/;

const textTypes: ReadonlyMap<string, string> = new Map([
  [".csv", "text/csv"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".xml", "application/xml"],
  [".txt", "text/plain"],
  [".js", "text/javascript"],
  [".css", "text/css"],
]);

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
  const sendFile = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => {
      setTextType(response, pathname);
      if (openToOtherSites.test(pathname)) response.setHeader("access-control-allow-origin", "*");
    },
  });
  const server = createServer((request, response) => {
    answer({ folder, base, sendFile }, request, response);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}${base}`, close: () => close(server) };
}

interface Site {
  readonly folder: string;
  readonly base: string;
  readonly sendFile: ReturnType<typeof sirv>;
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const [pathname = "/", query] = (request.url ?? "/").split("?", 2);
  if (pathname === "/" && site.base !== "/") {
    response.writeHead(302, { location: site.base }).end();
    return;
  }
  // The slash before the base's last letter stays: "/base/x" is looked up as "/x".
  const within = pathname.startsWith(site.base) ? pathname.slice(site.base.length - 1) : null;
  const isPage = pageWithoutSlash.test(pathname);
  if (isPage && (`${pathname}/` === site.base || hasPage(site.folder, within))) {
    const search = query === undefined ? "" : `?${query}`;
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  if (within === null) {
    sendNotFound(site.folder, pathname, response);
    return;
  }
  request.url = within;
  // sirv fails on a range that ends before it starts; nothing here is large enough to need one.
  delete request.headers.range;
  site.sendFile(request, response, () => {
    sendNotFound(site.folder, within, response);
  });
}

function hasPage(folder: string, within: string | null): boolean {
  return within !== null && existsSync(join(folder, within, "index.html"));
}

function setTextType(response: ServerResponse, pathname: string): void {
  const type = textTypes.get(pathname.slice(pathname.lastIndexOf(".")));
  if (type !== undefined) response.setHeader("content-type", `${type}; charset=utf-8`);
}

function sendNotFound(folder: string, pathname: string, response: ServerResponse): void {
  const pages = pathname.startsWith("/en/")
    ? ["en/404.html", "en/404/index.html", "404.html"]
    : ["404.html"];
  const page = pages.map((name) => join(folder, name)).find((path) => existsSync(path));
  response.statusCode = 404;
  if (page === undefined) {
    response.setHeader("content-type", "text/plain; charset=utf-8").end("404\n");
    return;
  }
  response.setHeader("content-type", "text/html; charset=utf-8");
  createReadStream(page).pipe(response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
