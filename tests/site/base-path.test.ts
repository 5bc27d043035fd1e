import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCopy, type BuiltCopy } from "../helpers/build-copy.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { listFiles, readSiteFile, siteFiles } from "../helpers/site-pages.ts";

const base = "/twenty-years/";
/** The repository that this build names; the one without a base names none. */
const repository = "https://code.example/twenty-years";
/** An address that was published once, and where it leads now. */
const moved = { from: "/stories/as-it-was-called/", to: "/stories/" };

/**
 * What takes half of a build, and is not looked into here: files of these kinds are written, with nothing
 * in them.
 */
const emptied: Readonly<Record<string, string>> = {
  "src/images/draw-picture.ts": "export const picture = async () => Buffer.alloc(64);",
  "src/exports/workbook.ts": "export const writeWorkbook = async () => new Uint8Array();",
  "src/exports/zip.ts": "export const zipFiles = () => new Uint8Array();",
};

let based: BuiltCopy;
let files: ReadonlySet<string>;

beforeAll(async () => {
  const env = { SITE_URL: publishedAt, BASE_PATH: base, REPOSITORY_URL: repository };
  based = await buildCopy(env, (folder) => {
    appendFileSync(join(folder, "src/site/address-ledger.txt"), `${moved.from}\n`);
    appendFileSync(join(folder, "src/site/redirects.csv"), `${moved.from},${moved.to}\n`);
    for (const [file, code] of Object.entries(emptied)) writeFileSync(join(folder, file), code);
  });
  files = new Set(listFiles(based.dist));
});

afterAll(() => {
  based.remove();
});

describe("a build under a base path", () => {
  it("writes the files that a build without one writes", () => {
    const unhashed = (file: string): string => file.replace(/[.-][\w-]{8}(?=\.(?:js|css)$)/, "");
    const without = (file: string): boolean => !file.startsWith(moved.from.slice(1));
    expect([...files].filter(without).map(unhashed).sort()).toEqual(siteFiles.map(unhashed).sort());
  });

  it("puts the base before each address, and every one of them answers", () => {
    const faults = [...files]
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) =>
        addressesIn(readFileSync(join(based.dist, file), "utf8"))
          .filter((address) => !answers(address))
          .map((address) => `${file} ${address}`),
      );
    expect(faults).toEqual([]);
  });

  it("writes no address without the base into a style sheet, a script or a download", () => {
    const rooted = [...files]
      .filter((file) => /\.(?:css|js|json|svg|csv)$/.test(file))
      .filter((file) => {
        const text = readFileSync(join(based.dist, file), "utf8");
        return /url\(\s*['"]?\/(?!twenty-years\/)|"\/_astro\//.test(text);
      });
    expect(rooted).toEqual([]);
  });
});

describe.each(["about/index.html", "en/about/index.html"])("%s", (file) => {
  it("leads to the repository that the build names, and nowhere where it names none", () => {
    const named = readFileSync(join(based.dist, file), "utf8");
    expect(named).toContain(`<a class="more" href="${repository}">`);
    expect(readSiteFile(file)).not.toContain('<a class="more"');
  });
});

describe("the files for machines", () => {
  const read = (file: string): string => readFileSync(join(based.dist, file), "utf8");

  it("know the base too: the search's results, the feed, the sitemap", () => {
    const results = [...read("search.json").matchAll(/"href":"([^"]*)"/g)].map(([, url]) => url);
    expect(results.length).toBeGreaterThan(100);
    expect(results.filter((url) => !answers((url ?? "").replace(/#.*$/, "")))).toEqual([]);
    for (const file of ["feed.xml", "sitemap.xml", "robots.txt"]) {
      const whole = [...read(file).matchAll(/https:\/\/twenty-years\.example(\/[^<"\s]*)/g)];
      expect(whole.length, file).toBeGreaterThan(0);
      const outside = whole.map(([, path = ""]) => path).filter((path) => path !== "/");
      expect(
        outside.filter((path) => !answers(path)),
        file,
      ).toEqual([]);
    }
  });
});

describe("an address that moved", () => {
  const readMoved = (): string => readFileSync(join(based.dist, moved.from, "index.html"), "utf8");

  it("leads on without script, under the base", () => {
    expect(readMoved()).toMatch(/http-equiv="refresh" content="0; ?url=\/twenty-years\/stories\/"/);
    expect(readMoved()).toContain('<a href="/twenty-years/stories/">');
  });

  it("is kept out of search engines, with a policy and a language", () => {
    expect(readMoved()).toMatch(/name="robots" content="noindex"/);
    expect(readMoved()).toMatch(/Content-Security-Policy/i);
    expect(readMoved()).toMatch(/<html lang="zh-CN">/);
  });
});

/** Whatever on a page begins like an address of this site, in any attribute. */
function addressesIn(html: string): readonly string[] {
  const attribute =
    /\s(?:href|src|action|content)="((?:https:\/\/twenty-years\.example)?\/(?!\/)[^"]*)"/g;
  return [...html.matchAll(attribute)].map(([, url = ""]) => url.replace(publishedAt, ""));
}

function answers(address: string): boolean {
  if (!address.startsWith(base)) return false;
  const path = decodeURI(address.slice(base.length).replace(/[?#].*$/, ""));
  return files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}
