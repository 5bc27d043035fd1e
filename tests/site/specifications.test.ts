import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { contentIds, retiredIds } from "../helpers/editor-files.ts";
import { publishedAt } from "../helpers/published-at.ts";
import { citationFile, cslItems, dataPackage } from "../helpers/specifications.ts";
import { everyPage, readSiteFile, siteFiles } from "../helpers/site-pages.ts";

/*
 * What is described for machines, by the specifications of others, and each description against the
 * others. CSVW, oEmbed and Atom: exports.test.ts and machine-files.test.ts have their rules.
 */

type Json = Readonly<Record<string, unknown>>;

const json = (file: string): Json => JSON.parse(readSiteFile(file)) as Json;
const filesLike = (pattern: RegExp): readonly string[] => siteFiles.filter((f) => pattern.test(f));
const packages = filesLike(/datapackage\.json$/);
const charts = contentIds("charts").flatMap((id) => [`charts/${id}`, `en/charts/${id}`]);

/** What a specification finds wrong with some files, as `file: /place must …`. */
function faultsBy(
  specification: object,
  files: readonly string[],
  read: (file: string) => unknown,
): readonly string[] {
  const isValid = new Ajv({ allErrors: true, allowUnionTypes: true, formats: fullFormats }).compile(
    specification,
  );
  return files.flatMap((file) => {
    isValid(read(file));
    const errors = isValid.errors ?? [];
    return errors.map(
      ({ instancePath, message = "", params }) =>
        `${file}: ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  });
}

describe("files for machines hold to what their specifications ask:", () => {
  it("Data Package 2.0", () => {
    expect(packages).toHaveLength(charts.length + 2 * retiredIds.length + 1);
    expect(faultsBy(dataPackage, packages, json)).toEqual([]);
  });

  it("CSL-JSON", () => {
    const files = charts.map((chart) => `${chart}.csl.json`);
    expect(faultsBy(cslItems, files, json)).toEqual([]);
  });

  it("Citation File Format 1.2.0", () => {
    const published = (file: string): unknown => parseYaml(readSiteFile(file));
    expect(faultsBy(citationFile, ["data/CITATION.cff"], published)).toEqual([]);
    const ours = (file: string): unknown => parseYaml(readFileSync(file, "utf8"));
    expect(faultsBy(citationFile, ["CITATION.cff"], ours)).toEqual([]);
  });

  it("OpenAPI 3.1", async () => {
    const validator = new Validator();
    await validator.addSpecRef(
      json("data/chart.schema.json"),
      `${publishedAt}/data/chart.schema.json`,
    );
    const { valid, errors } = await validator.validate(json("openapi.json"));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});

interface Package extends Json {
  readonly title: string;
  readonly licenses: readonly { readonly path: string }[];
  readonly resources: readonly [
    {
      readonly path: string;
      readonly schema: { readonly fields: readonly { name: string; type: string }[] };
    },
  ];
}
interface CsvMetadata extends Json {
  readonly "dc:title": readonly { readonly "@value": string }[];
  readonly "dc:license": { readonly "@id": string };
  readonly "dc:modified": { readonly "@value": string };
  readonly tableSchema: { readonly columns: readonly { name: string; datatype: string }[] };
}

const packageOf = (table: string): Package =>
  json(
    table.endsWith("observations") ? "data/datapackage.json" : `${table}.datapackage.json`,
  ) as Package;
const metadataOf = (table: string): CsvMetadata =>
  json(`${table}.csv-metadata.json`) as CsvMetadata;
const headOf = (csv: string): readonly string[] =>
  readSiteFile(csv).slice(1).split("\n", 1).join("").split(",");

/** The things that a page's structured data describe. */
function thingOn(address: string): Json | undefined {
  const html = everyPage.find((page) => page.address === address)?.html ?? "";
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  const things = [...scripts].map(([, text = ""]) => JSON.parse(text) as Json);
  return things.find((thing) => thing["@type"] === "Dataset");
}

describe("descriptions of one thing agree", () => {
  const tables = ["data/observations", ...charts];

  it("on the columns of every table: package, metadata, header", () => {
    const told = tables.map((table) => {
      const [{ path, schema }] = packageOf(table).resources;
      const columns = metadataOf(table).tableSchema.columns;
      const types = columns.map(({ datatype }) => (datatype === "double" ? "number" : datatype));
      expect(table.endsWith(path.replace(/\.csv$/, "")), table).toBe(true);
      expect(
        columns.map(({ name }) => name),
        table,
      ).toEqual(headOf(`${table}.csv`));
      expect(
        schema.fields.map(({ name }) => name),
        table,
      ).toEqual(headOf(`${table}.csv`));
      expect(
        schema.fields.map(({ type }) => type),
        table,
      ).toEqual(types);
      return table;
    });
    expect(told.length).toBeGreaterThan(100);
    const [head] = tables.map((table) => headOf(`${table}.csv`));
    for (const file of filesLike(/^metrics\/[^/]+\.csv$/)) expect(headOf(file), file).toEqual(head);
  });

  it.each(["/data/", "/en/data/"])("and on the codebook of %s", (address) => {
    const page = everyPage.find((one) => one.address === address);
    const codes = [
      ...(page?.document.querySelectorAll("[aria-labelledby=columns] dt code") ?? []),
    ].map(({ textContent }) => textContent);
    expect(codes).toEqual(headOf("data/observations.csv"));
  });

  it("on title, licence, version and day of every chart", () => {
    for (const chart of charts) {
      const lang = chart.startsWith("en/") ? "en" : "zh";
      const title = String(json(`${chart}.json`)["title"]);
      const described = packageOf(chart);
      const metadata = metadataOf(chart);
      const [cited] = JSON.parse(readSiteFile(`${chart}.csl.json`)) as readonly Json[];
      const thing = thingOn(`/${chart}/`);
      const day = metadata["dc:modified"]["@value"];
      const said = {
        package: described.title.split(" · ").at(lang === "zh" ? 0 : -1),
        csvw: metadata["dc:title"][lang === "zh" ? 0 : 1]?.["@value"],
        csl: cited?.["title"],
        ris: /^TI {2}- (.*)\r$/m.exec(readSiteFile(`${chart}.ris`))?.[1],
        jsonLd: thing?.["name"],
      };
      expect(said, chart).toEqual({
        package: title,
        csvw: title,
        csl: title,
        ris: title,
        jsonLd: title,
      });
      expect([metadata["dc:license"]["@id"], thing?.["license"]], chart).toEqual(
        Array(2).fill(described.licenses[0]?.path),
      );
      expect([metadata["schema:version"], thing?.["version"]], chart).toEqual(
        Array(2).fill(described["version"]),
      );
      expect([described["created"], thing?.["dateModified"]], chart).toEqual([
        `${day}T00:00:00Z`,
        day,
      ]);
      expect(cited?.["issued"], chart).toEqual({ "date-parts": [day.split("-").map(Number)] });
      expect(readSiteFile(`${chart}.bib`), chart).toContain(`year = {${day.slice(0, 4)}}`);
    }
  });

  it("on the whole: package, metadata, CITATION.cff, structured data, OpenAPI", () => {
    const described = packageOf("data/observations");
    const metadata = metadataOf("data/observations");
    const cff = parseYaml(readSiteFile("data/CITATION.cff")) as Json;
    const thing = thingOn("/data/");
    const { info } = json("openapi.json") as { info: { version: string; license: Json } };
    const [zh, en] = metadata["dc:title"].map((title) => title["@value"]);
    expect(described.title).toBe(`${zh} · ${en}`);
    expect(cff["title"]).toBe(`${en} (${zh})`);
    expect(thing?.["name"]).toBe(zh);
    const versions = [metadata["schema:version"], cff["version"], thing?.["version"], info.version];
    expect(versions).toEqual(Array(4).fill(described["version"]));
    const day = metadata["dc:modified"]["@value"];
    expect([cff["date-released"], thing?.["dateModified"]]).toEqual([day, day]);
    expect([cff["license"], info.license["identifier"]]).toEqual(Array(2).fill("CC-BY-4.0"));
    expect(described.licenses).toMatchObject([{ name: "CC-BY-4.0" }]);
  });
});
