import { chartJsonSchema } from "#exports/chart-json.ts";
import { csvwMetadata, dataPackage } from "#exports/data-package.ts";
import { flatTable } from "#exports/flat-table.ts";
import { type Endpoint, openApi } from "#exports/openapi.ts";
import { flatParquet } from "#exports/parquet.ts";
import { citationCff } from "#exports/references.ts";
import { ui } from "#words/index.ts";
import {
  absolute,
  address,
  chartFormats,
  dataFiles,
  mediaTypes,
  metricFormats,
} from "./addresses.ts";
import { dataset, index } from "./dataset.ts";
import { bytesFile, jsonOf, textFile } from "./downloads.ts";
import { metadataOfRegister } from "./metadata.ts";
import { dataVersion } from "./releases.ts";

/** The whole dataset as Parquet. */
export function parquetFile(): Response {
  const bytes = flatParquet(flatTable(dataset.observations, index));
  return bytesFile(bytes, "application/vnd.apache.parquet");
}

/** The whole as a Data Package. */
export function dataPackageFile(): Response {
  return jsonOf(dataPackage(metadataOfRegister(), "observations.csv"));
}

/** The whole as CSV on the Web has it. */
export function csvwFile(): Response {
  return jsonOf(csvwMetadata(metadataOfRegister(), "observations.csv"));
}

/** How to cite the whole. */
export function cffFile(): Response {
  return textFile(citationCff(metadataOfRegister()), "text/yaml");
}

/** What the JSON of a chart holds, as a JSON Schema. */
export function chartSchemaFile(): Response {
  return jsonOf(chartJsonSchema(absolute(address.dataFile("chart.schema.json"))));
}

/** What programs may ask this site for; nothing is computed, all are files. */
export function openApiFile(): Response {
  const relative = (path: string): string => path.slice(address.home("zh").length - 1);
  const chart = "{chart}";
  const json = "application/json";
  const endpoints: readonly Endpoint[] = [
    ...dataFiles.map((name) => ({
      path: relative(address.dataFile(name)),
      summary: `The whole dataset or its description: ${name}`,
      mediaType: dataTypes.find(([ending]) => name.endsWith(ending))?.[1] ?? json,
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
  return jsonOf(openApi({ title: name, server, version: dataVersion ?? "0.0.0" }, endpoints));
}

const dataTypes: readonly (readonly [ending: string, type: string])[] = [
  [".csv", mediaTypes.csv],
  [".parquet", "application/vnd.apache.parquet"],
  [".csv-metadata.json", mediaTypes["csv-metadata.json"]],
  [".cff", "text/yaml"],
];
