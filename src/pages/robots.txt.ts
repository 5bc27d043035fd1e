import { absolute, address } from "#site/addresses.ts";
import { textFile } from "#site/downloads.ts";

/**
 * `/robots.txt`: everybody may read everything; where the sitemap is. Crawlers look for it at the root of
 * a host: under a base path it serves those who look at the address by hand, and the sitemap has to be
 * told to search engines in their consoles.
 */
export const GET = () =>
  textFile(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(address.sitemap())}\n`, "text/plain");
