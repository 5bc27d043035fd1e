import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { indexDataset } from "#dataset/index.ts";
import { csvRow } from "#dataset/write/csv.ts";
import { chartFormats } from "#site/addresses.ts";
import releases from "#site/releases.json" with { type: "json" };
import { formatPeriodText } from "#words/period.ts";
import { publishedDataset } from "../../scripts/lib/data-folder.ts";
import { buildCopy, type BuiltCopy } from "../helpers/build-copy.ts";
import { listFiles } from "../helpers/list-files.ts";
import { publishedAt } from "../helpers/published-at.ts";

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
/** A chart that was retired, as `npm run chart:retire` leaves it. */
const retired = {
  title: { zh: "旧图", en: "An old chart" },
  alt: { zh: "一条线", en: "a line" },
  note: { zh: "来源不再公布。", en: "The source prints it no longer." },
  picture: { zh: [768, 668], en: [768, 749] },
};
const filesOfOldChart = ["card.png", ...chartFormats].map((format) => `charts/old-chart.${format}`);
/** A story, and figures in it that were once corrected, on the day that the data were last added to. */
const [story = ""] = readdirSync("src/content/stories/zh").map((file) => file.slice(0, -4));
const corrected = figuresOf(readFileSync(`src/content/stories/zh/${story}.mdx`, "utf8"));
const was = "录入时看错的数";
const marked = { zh: "已更正", en: "corrected" };
const lastDay = publishedDataset().sources.reduce(
  (last, { accessed }) => (last < (accessed ?? "") ? (accessed ?? "") : last),
  "2004-01-01",
);
/** The day of what is frozen, in the build with what is planted: before what is corrected there. */
const frozenOn = "2004-01-01";
const daysOfReleases = [frozenOn, ...Object.values(releases.dates)].flatMap((day) => [
  formatPeriodText(day, "zh"),
  formatPeriodText(day, "en"),
]);
/** What tells that a file is about what was planted, or names the repository. */
const planted = [
  ...[was, "old-chart", moved.from, repository],
  ...Object.values(marked).map((mark) => `data-mark="${mark}"`),
];
/**
 * The files that have only words in them, but for the scripts, which are told the base, and the kits, which
 * know how much room the day of a frozen frame takes.
 */
const isText = /(?<!\.kit)\.(?:html|json|csv|xml|svg|bib|ris|txt|cff|webmanifest)$/;
/** What says in a file's name which bytes are in it. */
const hash = /[.-][\w-]{8}(?=\.(?:js|css)\b)/g;

let based: BuiltCopy;
let files: ReadonlySet<string>;
/** The files of the build without a base. */
let siteFiles: readonly string[];

beforeAll(async () => {
  const env = {
    ...{ SITE_URL: publishedAt, BASE_PATH: base, REPOSITORY_URL: repository },
    ...{ TZ: "America/New_York", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
  };
  based = await buildCopy(env, (folder) => {
    appendFileSync(join(folder, "src/site/address-ledger.txt"), `${moved.from}\n`);
    appendFileSync(join(folder, "src/site/redirects.csv"), `${moved.from},${moved.to}\n`);
    for (const [file, code] of Object.entries(emptied)) writeFileSync(join(folder, file), code);
    const rows = [...corrected.values()].map(([id, now]) =>
      csvRow([lastDay, id, was, now, "看错了行。", "A wrong line."]),
    );
    appendFileSync(join(folder, "data/corrections.csv"), rows.join(""));
    // Frozen frames are told of what was corrected after they were frozen.
    const dates = Object.fromEntries(Object.keys(releases.dates).map((of) => [of, frozenOn]));
    writeFileSync(join(folder, "src/site/releases.json"), JSON.stringify({ ...releases, dates }));
    writeFileSync(join(folder, "src/site/retired.json"), JSON.stringify({ "old-chart": retired }));
    for (const name of ["embed/old-chart/index.html", ...filesOfOldChart]) {
      for (const path of [name, `en/${name}`]) {
        mkdirSync(dirname(join(folder, "public", path)), { recursive: true });
        writeFileSync(join(folder, "public", path), "as it was");
      }
    }
  });
  files = new Set(listFiles(based.dist));
  // The other build is made meanwhile.
  await import("../helpers/await-site.ts");
  siteFiles = listFiles(inject("siteFolder"));
});

afterAll(() => {
  based.remove();
});

describe("a build under a base path", () => {
  it("writes the files that a build without one writes", () => {
    const without = (file: string): boolean =>
      !file.startsWith(moved.from.slice(1)) && !file.includes("old-chart");
    expect([...files].filter(without).map(unhashed).sort()).toEqual(siteFiles.map(unhashed).sort());
  });

  it("in another folder, time zone and language writes the same into them, but for what was planted", () => {
    const here = new Map(siteFiles.map((file) => [unhashed(file), file]));
    const texts = [...files].filter((file) => isText.test(file) && here.has(unhashed(file)));
    const tells = (file: string): boolean => planted.some((words) => read(file).includes(words));
    const charts = texts
      .filter(tells)
      .flatMap((file) => /^embed\/([^/@]+)\//.exec(file)?.[1] ?? []);
    const compared = texts.filter(
      (file) => !tells(file) && !file.split(/[/.]/).some((part) => charts.includes(part)),
    );
    expect(compared.length / texts.length).toBeGreaterThan(0.9);
    const differing = compared.filter(
      (file) => comparable(read(file)) !== comparable(readSiteFile(here.get(unhashed(file)) ?? "")),
    );
    expect(differing).toEqual([]);
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

describe("figures that were corrected", () => {
  it.each([
    ["", marked.zh],
    ["en/", marked.en],
  ])("are marked in the %s story", (lang, mark) => {
    const html = read(`${lang}stories/${story}/index.html`);
    const marks = html.match(new RegExp(` data-mark="${mark}"`, "g")) ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(corrected.size);
    expect(html).toContain("attr(data-mark)");
  });

  it("are told by their chart's page, embed and download, and to its frozen frame", () => {
    const drawn = new RegExp([...corrected.keys()].map((id) => `"${RegExp.escape(id)}"`).join("|"));
    const names = [...files].flatMap((file) => /^embed\/([^/]+)@1\.0\.0\//.exec(file)?.[1] ?? []);
    const chart = names.find((id) => drawn.test(read(`charts/${id}.json`)));
    const places = [
      `charts/${chart}/index.html`,
      `embed/${chart}/index.html`,
      `charts/${chart}.csv`,
    ];
    for (const file of places) expect(read(file), file).toContain(was);
    expect(JSON.parse(read(`embed/${chart}.json`))).toMatchObject({ corrected: ["1.0.0"] });
  });

  it.each(["corrections/index.html", "feed.xml", "data/changes.xml", "en/feed.xml"])(
    "stand in %s",
    (file) => {
      expect(read(file)).toContain(was);
    },
  );
});

describe("a chart that was retired", () => {
  it("keeps its page, with the note and its last picture, whose room is kept", () => {
    const page = read("charts/old-chart/index.html");
    expect(page).toContain(retired.note.zh);
    expect(page).toMatch(
      /src="\/twenty-years\/charts\/old-chart\.svg" width="768" height="668" alt="一条线"/,
    );
    expect(read("en/charts/old-chart/index.html")).toContain(retired.note.en);
  });

  it("keeps its embed as it was, and is listed", () => {
    expect(read("embed/old-chart/index.html")).toBe("as it was");
    const entry = '{"chart":"old-chart","lang":"zh-CN","status":"retired"';
    expect(JSON.stringify(JSON.parse(read("embeds.json")))).toContain(entry);
    expect(read("sitemap.xml")).toContain("/charts/old-chart/");
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

/** A file's name without what says which bytes are in it. */
function unhashed(file: string): string {
  return file.replace(hash, "");
}

/** What is written into a file, without the base, and without what follows from it. */
function comparable(text: string): string {
  return daysOfReleases
    .reduce((kept, day) => kept.replaceAll(day, ""), text)
    .replaceAll(`${publishedAt}${base.slice(0, -1)}`, publishedAt)
    .replaceAll(base, "/")
    .replaceAll(hash, "")
    .replace(/<style\b.*?<\/style>/gs, "")
    .replaceAll(/sha256-[\w+/=]+/g, "")
    .replace(/^<svg .*/, (head) => head.replace(/ (?:width|viewBox)="[^"]*"/g, ""));
}

/** Whatever on a page begins like an address of this site, in any attribute. */
function addressesIn(html: string): readonly string[] {
  const attribute =
    /\s(?:href|src|action|content)="((?:https:\/\/twenty-years\.example)?\/(?!\/)[^"]*)"/g;
  return [...html.matchAll(attribute)].map(([, url = ""]) => url.replace(publishedAt, ""));
}

function read(file: string): string {
  return readFileSync(join(based.dist, file), "utf8");
}

function readSiteFile(file: string): string {
  return readFileSync(join(inject("siteFolder"), file), "utf8");
}

function answers(address: string): boolean {
  if (!address.startsWith(base)) return false;
  const path = decodeURI(address.slice(base.length).replace(/[?#].*$/, ""));
  return files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}

/** The first printed figures of a story by their whole ids, each as the story names it, with its print. */
function figuresOf(mdx: string): ReadonlyMap<string, readonly [name: string, print: string]> {
  const { observations } = indexDataset(publishedDataset());
  const names = [...mdx.matchAll(/<Fig\s+id="([^"]+)"/g)].map(([, name = ""]) => name);
  const printed = names.flatMap((name) => {
    const { id, reportedAs, derivedFrom } = observations.get(name);
    return derivedFrom === null ? [[id, [name, reportedAs]] as const] : [];
  });
  return new Map(printed.slice(0, 2));
}
