import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PackedSite } from "./pack.ts";

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
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
