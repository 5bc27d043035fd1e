import type { Bilingual } from "#model/bilingual.ts";
import { flatColumns } from "./flat-table.ts";
import { type DatasetMetadata, licence } from "./metadata.ts";

/** Both languages in a text of one. */
function both({ zh, en }: Bilingual): string {
  return `${zh} · ${en}`;
}

/** The schema of the published table, as Table Schema 2.0 has it. */
const schema = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: flatColumns.map(({ name, meaning, type }) => ({
    name,
    type,
    title: both(meaning),
    ...(name === "id" && { constraints: { required: true, unique: true } }),
  })),
  primaryKey: ["id"],
  missingValues: [""],
};

/**
 * A dataset as a Data Package, version 2.
 * @param path of the CSV, beside the descriptor or whole
 */
export function dataPackage(of: DatasetMetadata, path: string) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: of.name,
    id: of.homepage,
    title: both(of.title),
    description: both(of.description),
    homepage: of.homepage,
    image: of.picture,
    ...(of.version !== null && { version: of.version }),
    created: `${of.date}T00:00:00Z`,
    keywords: [...of.keywords.zh, ...of.keywords.en],
    licenses: [licence],
    contributors: [{ title: both(of.publisher), path: of.publisherUrl, roles: ["publisher"] }],
    sources: of.sources.map(({ title, url }) => ({ title: both(title), path: url })),
    resources: [
      {
        name: of.name,
        path,
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: {
          header: true,
          delimiter: ",",
          lineTerminator: "\n",
          quoteChar: '"',
          doubleQuote: true,
        },
        schema,
      },
    ],
  };
}

/**
 * The same as metadata of CSV on the Web.
 * @param url of the CSV, relative to this description
 */
export function csvwMetadata(of: DatasetMetadata, url: string) {
  const inBoth = ({ zh, en }: Bilingual) => [
    { "@value": zh, "@language": "zh-CN" },
    { "@value": en, "@language": "en" },
  ];
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh-CN" }],
    url,
    "dc:title": inBoth(of.title),
    "dc:description": inBoth(of.description),
    "dc:license": { "@id": licence.path },
    "dc:publisher": inBoth(of.publisher),
    "dc:modified": { "@value": of.date, "@type": "xsd:date" },
    "dc:source": of.sources.map(({ url: source }) => ({ "@id": source })),
    "dcat:landingPage": { "@id": of.homepage },
    ...(of.version !== null && { "schema:version": of.version }),
    dialect: { encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: {
      primaryKey: "id",
      columns: flatColumns.map(({ name, meaning, type }) => ({
        name,
        titles: { "zh-CN": [name, meaning.zh], en: [name, meaning.en] },
        datatype: type === "number" ? "double" : "string",
        null: [""],
        ...(name === "id" && { required: true }),
      })),
    },
  };
}
