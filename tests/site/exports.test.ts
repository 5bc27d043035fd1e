import { DuckDBInstance } from "@duckdb/node-api";
import { Ajv2020 } from "ajv/dist/2020.js";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import papa from "papaparse";
import { describe, expect, inject, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { publishedColumns } from "#model/observation.ts";
import { contentIds } from "../helpers/editor-files.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { parseHtml, readSiteFile, siteFiles } from "../helpers/site-pages.ts";

type Json = Readonly<Record<string, unknown>>;

const json = (file: string): Json => JSON.parse(readSiteFile(file)) as Json;
const bytes = (file: string): Buffer => readFileSync(join(inject("siteFolder"), file));
const charts = contentIds("charts");
const [chart = ""] = charts;

/** The file of this site that an absolute address leads to. */
function fileOf(address: unknown): string {
  const path = String(address).replace(`${publishedAt}/`, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

const known = new Set(siteFiles);
const isThere = (address: unknown): boolean => known.has(fileOf(address));

describe("oEmbed", () => {
  const files = siteFiles.filter((file) => /^(?:en\/)?oembed\//.test(file));

  it("answers for every chart in both languages, as version 1.0 asks", () => {
    expect(files).toHaveLength(2 * charts.length);
    for (const file of files) {
      const answer = json(file);
      expect(answer, file).toMatchObject({ type: "rich", version: "1.0" });
      expect(typeof answer["title"], file).toBe("string");
      expect(answer["title"], file).not.toMatch(/<[a-z]/);
      expect(answer["width"], file).toBeLessThanOrEqual(480);
      expect(answer["height"], file).toBeGreaterThan(100);
      expect(
        Object.keys(answer).filter((key) => key.startsWith("thumbnail")),
        file,
      ).toHaveLength(3);
      expect(isThere(answer["thumbnail_url"]), file).toBe(true);
      const frame = parseHtml(String(answer["html"])).querySelector("iframe");
      expect(isThere(frame?.src), file).toBe(true);
    }
  });

  it("is found from the chart's page", () => {
    for (const prefix of ["", "en/"]) {
      const html = readSiteFile(`${prefix}charts/${chart}/index.html`);
      const link = parseHtml(html).querySelector<HTMLLinkElement>(
        'link[rel=alternate][type="application/json+oembed"]',
      );
      expect(link?.href).toBe(`${publishedAt}/${prefix}oembed/${chart}.json`);
      expect(link?.title).toBe(json(`${prefix}oembed/${chart}.json`)["title"]);
    }
  });
});

describe("embeds.json", () => {
  it("lists every embed there is, with heights at every width", () => {
    const { embeds, widths } = json("embeds.json") as {
      embeds: readonly (Json & { heights?: Json })[];
      widths: readonly number[];
    };
    const pages = siteFiles.filter((file) =>
      /^(?:en\/)?embed\/(?!explore\/)[^/]+\/index\.html$/.test(file),
    );
    expect(embeds.map(({ address }) => fileOf(address)).sort()).toEqual(pages);
    for (const { status, heights = {} } of embeds)
      if (status === "live") expect(Object.keys(heights).map(Number)).toEqual(widths);
  });
});

describe("the CSV", () => {
  const { data } = papa.parse<string[]>(readSiteFile("data/observations.csv").slice(1), {
    skipEmptyLines: true,
  });
  const [head = [], ...rows] = data;

  it("begins with the contract's columns", () => {
    const contract = publishedColumns.map(({ name }) => name);
    expect(head.slice(0, contract.length)).toEqual(contract);
  });

  it("has a period in every row that no spreadsheet takes for a date", () => {
    const periods = rows.map((row) => row[head.indexOf("period_plain")] ?? "");
    expect(
      periods.filter(
        (period) =>
          !/^(?:\d{4}(?:M\d\d(?:D\d\d)?)?)?(?:\.\.)?(?:\d{4}(?:M\d\d(?:D\d\d)?)?)?$/.test(period) ||
          period === "",
      ),
    ).toEqual([]);
  });

  it("has nothing that a spreadsheet would run", () => {
    const run = rows
      .flat()
      .filter(
        (cell) =>
          /^[=@\t\r]/.test(cell) || /^[+-](?![\d.,]+(?:[%％‰]|\p{Script=Han}*)$)/u.test(cell),
      );
    expect(run).toEqual([]);
  });

  it("says the same as the Parquet", async () => {
    const packed = bytes("data/observations.parquet");
    const file = packed.buffer.slice(
      packed.byteOffset,
      packed.byteOffset + packed.byteLength,
    ) as ArrayBuffer;
    const read = await parquetReadObjects({ file });
    const written = (value: unknown): string =>
      typeof value === "string" || typeof value === "number" ? String(value) : "";
    const numbers = ["value", "low", "high"].map((name) => head.indexOf(name));
    expect(read).toHaveLength(rows.length);
    read.forEach((row, i) => {
      head.forEach((name, column) => {
        const cell = rows[i]?.[column] ?? "";
        const said = written(row[name]);
        if (numbers.includes(column) && cell !== "") expect(Number(said)).toBe(Number(cell));
        else expect(`${cell.startsWith("'") ? "'" : ""}${said}`).toBe(cell);
      });
    });
  });
});

describe("the Parquet", () => {
  it("is read by DuckDB, with what the CSV says", async () => {
    const database = await (await DuckDBInstance.create()).connect();
    const path = join(inject("siteFolder"), "data/observations.parquet").replaceAll("'", "''");
    const read = await database.runAndReadAll(
      `select id, value, reported_as, period_plain from '${path}' where value is not null`,
    );
    database.closeSync();
    const { data } = papa.parse<Readonly<Record<string, string>>>(
      readSiteFile("data/observations.csv").slice(1),
      { header: true, skipEmptyLines: true },
    );
    const figures = data.filter(({ value }) => value !== "");
    expect(figures.length).toBeGreaterThan(1000);
    expect(read.getRowsJson()).toEqual(
      figures.map(({ id, value, reported_as: print = "", period_plain: period }) => [
        ...[id, Number(value)],
        ...[print === "" ? null : print.replace(/^'/, ""), period],
      ]),
    );
  });
});

describe("descriptions for machines", () => {
  const packages = ["data/datapackage.json", `charts/${chart}.datapackage.json`];

  it.each(packages)("%s is a Data Package whose file has its columns", (file) => {
    const described = json(file) as Json & {
      resources: readonly { path: string; schema: { fields: readonly { name: string }[] } }[];
      licenses: readonly Json[];
      sources: readonly Json[];
    };
    expect(described["$schema"]).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(described["name"]).toMatch(/^[a-z0-9-]+$/);
    expect(described["created"]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(described.licenses[0]).toMatchObject({ name: "CC-BY-4.0" });
    expect(described.sources.length).toBeGreaterThan(0);
    const [resource] = described.resources;
    const csv = readSiteFile(file.replace(/[^/]*$/, resource?.path ?? ""));
    expect(csv.slice(1).split("\n")[0]).toBe(
      resource?.schema.fields.map(({ name }) => name).join(","),
    );
  });

  it.each(["data/observations.csv", `charts/${chart}.csv`])(
    "the metadata of %s names its columns",
    (file) => {
      const described = json(`${file}-metadata.json`) as {
        url: string;
        tableSchema: { columns: readonly { name: string; titles: Json }[] };
      };
      expect(file.endsWith(`/${described.url}`)).toBe(true);
      const head = readSiteFile(file).slice(1).split("\n")[0];
      expect(described.tableSchema.columns.map(({ name }) => name).join(",")).toBe(head);
      for (const { titles } of described.tableSchema.columns)
        expect(Object.keys(titles)).toEqual(["zh-CN", "en"]);
    },
  );

  it("CITATION.cff has what version 1.2.0 asks for, and the package's title and date", () => {
    const cff = parseYaml(readSiteFile("data/CITATION.cff")) as Json;
    const described = json("data/datapackage.json");
    expect(cff).toMatchObject({ "cff-version": "1.2.0", type: "dataset", license: "CC-BY-4.0" });
    expect(cff["authors"]).toHaveLength(1);
    expect(String(described["created"])).toContain(String(cff["date-released"]));
    expect(described["homepage"]).toBe(cff["url"]);
  });

  it("citations of a chart agree with its page", () => {
    const [item] = JSON.parse(readSiteFile(`charts/${chart}.csl.json`)) as readonly Json[];
    const ris = readSiteFile(`charts/${chart}.ris`);
    const bib = readSiteFile(`charts/${chart}.bib`);
    expect(item?.["URL"]).toBe(`${publishedAt}/charts/${chart}/`);
    expect(item?.["title"]).toBe(json(`charts/${chart}.json`)["title"]);
    expect(ris).toMatch(/^TY {2}- DATA\r\n/);
    expect(ris).toContain(`UR  - ${String(item?.["URL"])}\r\n`);
    expect(bib).toContain(String(item?.["id"]));
  });

  it("the published schema holds for the JSON of every chart", () => {
    const ajv = new Ajv2020({ strict: false, formats: { uri: /^https?:\/\/\S+$/ } });
    const isValid = ajv.compile(json("data/chart.schema.json"));
    for (const prefix of ["", "en/"])
      for (const id of charts) {
        isValid(json(`${prefix}charts/${id}.json`));
        expect(isValid.errors, `${prefix}${id}`).toBeNull();
      }
  });

  it("OpenAPI names files that are there", () => {
    const { openapi, paths } = json("openapi.json") as { openapi: string; paths: Json };
    expect(openapi).toBe("3.1.0");
    const missing = Object.keys(paths).filter(
      (path) =>
        !siteFiles.includes(
          path.slice(1).replace("{chart}", chart).replace("{metric}", contentMetric()),
        ),
    );
    expect(missing).toEqual([]);
  });
});

/** A metric that has files. */
function contentMetric(): string {
  return /^metrics\/([\w-]+)\.csv$/m.exec(siteFiles.join("\n"))?.[1] ?? "";
}

describe("files to take away", () => {
  it("the archive of a chart holds figures, drawing and what they are", () => {
    const inside = Object.keys(unzipSync(bytes(`charts/${chart}.zip`)));
    expect(inside).toEqual(
      [
        "CITATION.cff",
        "datapackage.json",
        `${chart}.csv`,
        `${chart}.csv-metadata.json`,
        `${chart}.svg`,
      ].sort(),
    );
  });

  it("the workbook has a sheet for each thing that belongs to the chart", () => {
    const parts = Object.keys(unzipSync(bytes(`charts/${chart}.xlsx`)));
    expect(parts.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))).toHaveLength(6);
  });

  it("drawings and pictures say title, licence and address", () => {
    const svg = readSiteFile(`charts/${chart}.svg`);
    const png = bytes(`charts/${chart}.png`);
    for (const said of [
      `${publishedAt}/charts/${chart}/`,
      "CC-BY-4.0",
      String(json(`charts/${chart}.json`)["title"]),
    ]) {
      expect(svg).toContain(said.replaceAll("&", "&amp;"));
      expect(png.includes(Buffer.from(said))).toBe(true);
    }
    expect(png.toString("latin1")).toContain("iTXtTitle\0");
  });
});
