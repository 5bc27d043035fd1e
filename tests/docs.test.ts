import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { chartKinds } from "#charts/kinds/index.ts";
import type { ChartKindSpec } from "#charts/kinds/spec.ts";
import { fixedFiles, tables } from "#model/tables.ts";
import { projectFolder } from "./helpers/cache-folder.ts";
import { describeColumns } from "./helpers/describe-columns.ts";

const read = (name: string): string => readFileSync(join(projectFolder, name), "utf8");

/** What people read about the project, by path. */
const documents = ["", "data", ".github"]
  .filter((folder) => existsSync(join(projectFolder, folder)))
  .flatMap((folder) =>
    readdirSync(join(projectFolder, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  );

const everything = documents.map(read).join("\n");

const manifest = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("README.md", () => {
  it("gives the two command lines, each on a line of its own", () => {
    expect(read("README.md")).toMatch(/^npm ci && npm start\b/m);
    expect(read("README.md")).toMatch(/^npm ci && npm test\b/m);
  });

  it("says in both languages that the site is not official", () => {
    expect(read("README.md")).toMatch(/非官方/);
    expect(read("README.md")).toMatch(/unofficial/i);
  });
});

describe("the documents", () => {
  it.each(Object.keys(manifest.scripts))("say what npm run %s is for", (name) => {
    expect(everything).toMatch(new RegExp(`npm (?:run )?(?:-s )?${name}(?![\\w:-])`));
  });

  it.each(documents)("%s links only to files that exist", (document) => {
    const links = [...read(document).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)];
    const gone = links
      .map(([, path = ""]) => join(dirname(document), path))
      .filter((path) => !existsSync(join(projectFolder, path)));
    expect(gone).toEqual([]);
  });
});

describe("CONTRIBUTING.md", () => {
  // Like a saved picture: `vitest -u` writes the table anew.
  it("lists every kind of chart, with the options that it has", async () => {
    const rows = chartKinds.map(({ kind, draws, options, needs = [] }: ChartKindSpec) => {
      const names = Object.keys(options).map((name) =>
        needs.includes(name) ? `**\`${name}\`**` : `\`${name}\``,
      );
      return `| \`${kind}\` | ${draws.zh} ${draws.en} | ${names.join(" ")} |\n`;
    });
    const path = join(projectFolder, "CONTRIBUTING.md");
    const table = /(?<=\n\| kind [^\n]*\n\| -[^\n]*\n)(?:\|[^\n]*\n)+/;
    const text = read("CONTRIBUTING.md").replace(table, () => rows.join(""));
    const config = await resolveConfig(path);
    await expect(await format(text, { ...config, filepath: path })).toMatchFileSnapshot(path);
  });
});

describe("the tour of the code", () => {
  const [, tour = ""] = read("CONTRIBUTING.md").split("A tour of the code\n");
  const walks = tour.split(/^### /m).slice(1);
  const named = walks.map((walk) => [walk.split("\n")[0], walk] as const);

  it.each(named)("names only what exists: %s", (_, walk) => {
    const paths = [...walk.matchAll(/`((?:src|scripts|tests|data)\/[^`]*)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });

  it("comes last, with every walk", () => {
    expect(tour).not.toMatch(/^## /m);
    expect(walks).toHaveLength(6);
  });
});

describe("data/README.md", () => {
  const codebook = read("data/README.md");

  it.each(fixedFiles)("says of %s.csv what is declared of its rows and columns", (file) => {
    const line = codebook.split("\n").find((one) => one.startsWith(`| \`${file}.csv\``));
    const { row } = tables[file];
    expect(line).toBe(
      `| \`${file}.csv\` | ${row.zh} ${row.en} | ${describeColumns(tables[file])} |`,
    );
  });

  it("names every column of an observation", () => {
    const part = codebook.slice(codebook.indexOf("An observation\n"));
    const unnamed = tables.observations.columns.filter(({ name }) => !part.includes(`\`${name}\``));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });
});

describe("the project", () => {
  it("pins every package exactly", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))).toEqual(
      [],
    );
  });

  it("runs on the major version of Node that it brings", () => {
    // Where the package has no program for a machine, people bring their own.
    const major = (version = ""): string | undefined => version.split(".")[0];
    expect(major(process.versions.node)).toBe(major(manifest.dependencies["node"]));
  });

  it("keeps no download address of a package in the lock file", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});
