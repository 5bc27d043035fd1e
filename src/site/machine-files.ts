import { rowsAsJson } from "#dataset/write/published.ts";
import { chartJsonSchema } from "#exports/chart-json.ts";
import { csvwMetadata, dataPackage } from "#exports/data-package.ts";
import { flatCsv, flatTable } from "#exports/flat-table.ts";
import { flatParquet } from "#exports/flat-table.ts";
import { citationCff } from "#exports/references.ts";
import { ui } from "#words/index.ts";
import {
  absolute,
  address,
  chartFormats,
  type DataFile,
  dataFiles,
  mediaTypes,
  metricFormats,
} from "./addresses.ts";
import { dataset, index } from "./dataset.ts";
import { indented } from "./downloads.ts";
import { metadataOfRegister } from "./metadata.ts";
import { dataVersion } from "./releases.ts";

const json = "application/json";

/** The files of the whole dataset by their names: the figures, and what machines are told of them. */
export const wholeFiles: Readonly<
  Record<DataFile, { readonly type: string; readonly write: () => string | Uint8Array }>
> = {
  "observations.csv": {
    type: mediaTypes.csv,
    write: () => flatCsv(flatTable(dataset.observations, index)),
  },
  "observations.json": { type: json, write: () => rowsAsJson(dataset.observations) },
  "observations.parquet": {
    type: "application/vnd.apache.parquet",
    write: () => flatParquet(flatTable(dataset.observations, index)),
  },
  "observations.csv-metadata.json": {
    type: mediaTypes["csv-metadata.json"],
    write: () => indented(csvwMetadata(metadataOfRegister(), "observations.csv")),
  },
  "datapackage.json": {
    type: json,
    write: () => indented(dataPackage(metadataOfRegister(), "observations.csv")),
  },
  "CITATION.cff": { type: "text/yaml", write: () => citationCff(metadataOfRegister()) },
  "chart.schema.json": {
    type: json,
    write: () => indented(chartJsonSchema(absolute(address.dataFile("chart.schema.json")))),
  },
};

/** What programs may ask this site for; nothing is computed, all are files. */
export function openApi() {
  const relative = (path: string): string => path.slice(address.home("zh").length - 1);
  const chart = "{chart}";
  const endpoints: readonly Endpoint[] = [
    ...dataFiles.map((name) => ({
      path: relative(address.dataFile(name)),
      summary: `The whole dataset or its description: ${name}`,
      mediaType: wholeFiles[name].type,
    })),
    ...(["zh", "en"] as const).flatMap((lang) => [
      ...chartFormats.map((format) => ({
        path: relative(address.chartFile(chart, format, lang)),
        summary: `A chart as ${format}, in ${lang}`,
        mediaType: mediaTypes[format],
        ...(format === "json" && { schema: absolute(address.dataFile("chart.schema.json")) }),
      })),
      {
        path: relative(address.oEmbed(chart, lang)),
        summary: `oEmbed 1.0 of a chart, in ${lang}`,
        mediaType: json,
      },
      {
        path: relative(address.changes(lang)),
        summary: `Changes of the data as an Atom feed, in ${lang}`,
        mediaType: "application/atom+xml",
      },
    ]),
    ...metricFormats.map((format) => ({
      path: relative(address.metricFile("{metric}", format)),
      summary: `All figures of a metric as ${format}`,
      mediaType: mediaTypes[format],
    })),
    {
      path: relative(address.embedList()),
      summary: "Every address of an embed ever issued, with heights",
      mediaType: json,
    },
    { path: relative(address.auditFile()), summary: "What the audit found", mediaType: json },
  ];
  const { name } = ui("en").site;
  const server = absolute(address.home("zh")).replace(/\/$/, "");
  return describe({ title: name, server, version: dataVersion ?? "0.0.0" }, endpoints);
}

/** A file that programs may ask for: its address, of which `{chart}` is any chart's id. */
interface Endpoint {
  readonly path: string;
  readonly summary: string;
  readonly mediaType: string;
  /** The address of a JSON Schema of the answer. */
  readonly schema?: string;
}

/** The static files of a site, as OpenAPI 3.1 describes an interface. */
function describe(
  site: { readonly title: string; readonly server: string; readonly version: string },
  endpoints: readonly Endpoint[],
) {
  const paths = endpoints.map(({ path, summary, mediaType, schema }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const get = {
      operationId: path.replace(/\W+/g, " ").trim().replaceAll(" ", "-"),
      summary,
      ...(names.length > 0 && {
        parameters: names.map((name) => ({
          name,
          in: "path",
          required: true,
          schema: { type: "string", pattern: "^[a-z0-9-]+$" },
        })),
      }),
      responses: {
        "200": {
          description: summary,
          content: { [mediaType]: schema === undefined ? {} : { schema: { $ref: schema } } },
        },
        "404": { description: "No such file" },
      },
    };
    return [path, { get }] as const;
  });
  return {
    openapi: "3.1.0",
    info: {
      title: site.title,
      version: site.version,
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: site.server }],
    paths: Object.fromEntries(paths),
  };
}
