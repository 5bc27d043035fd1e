import type { APIContext } from "astro";
import { address } from "#site/addresses.ts";

/**
 * `/robots.txt`: everybody may read everything; where the sitemap is. Crawlers look for it at the root of
 * a host: under a base path it serves those who look at the address by hand, and the sitemap has to be
 * told to search engines in their consoles.
 */
export const GET = ({ site }: APIContext) =>
  new Response(
    ["User-agent: *", "Allow: /", "", `Sitemap: ${new URL(address.sitemap(), site).href}`, ""].join(
      "\n",
    ),
    { headers: { "Content-Type": "text/plain; charset=utf-8" } },
  );
