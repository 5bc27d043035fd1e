/*
 * What published specifications ask of the files that we write for machines, in our own words, as JSON
 * Schemas: of each the parts that we use, and no other key, so that one misspelt is noticed.
 */

const text = { type: "string", minLength: 1 } as const;
const address = { type: "string", format: "uri" } as const;
const day = { type: "string", format: "date" } as const;

/** An object that has these keys, the last of them at will. */
function object(required: object, optional: object = {}): object {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

function list(items: object): object {
  return { type: "array", minItems: 1, items };
}

/** Table Schema 2.0: the types of a field, and the constraints that it may have. */
const field = object(
  { name: text, type: { enum: "string number integer boolean date year any".split(" ") } },
  {
    title: text,
    description: text,
    format: text,
    constraints: object(
      {},
      {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        enum: list({ type: "string" }),
        pattern: text,
        minimum: { type: ["number", "string"] },
        maximum: { type: ["number", "string"] },
      },
    ),
    missingValues: { type: "array", items: { type: "string" } },
  },
);

const source = { ...object({}, { title: text, path: address, version: text }), minProperties: 1 };
const licence = {
  ...object({}, { name: { type: "string", pattern: "^[-\\w.]+$" }, path: address, title: text }),
  anyOf: [{ required: ["name"] }, { required: ["path"] }],
};

/** Data Package 2.0: https://datapackage.org/standard/data-package/ */
export const dataPackage = object(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    resources: list(
      object(
        // Relative, with slashes, and never up: a package is a folder.
        { name: text, path: { type: "string", pattern: "^(?!/|\\.|.*\\.\\./)[^\\\\]+$" } },
        {
          $schema: address,
          type: { const: "table" },
          title: text,
          description: text,
          format: text,
          mediatype: { type: "string", pattern: "^[a-z]+/[-+.\\w]+$" },
          encoding: text,
          bytes: { type: "integer", minimum: 1 },
          hash: { type: "string", pattern: "^([a-z0-9]+:)?[0-9a-f]+$" },
          profile: text,
          dialect: { type: "object" },
          licenses: list(licence),
          sources: list(source),
          schema: object(
            { fields: list(field) },
            {
              $schema: address,
              missingValues: { type: "array", items: { type: "string" } },
              primaryKey: { type: ["string", "array"] },
              foreignKeys: { type: "array" },
            },
          ),
        },
      ),
    ),
  },
  {
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    id: text,
    title: text,
    description: text,
    homepage: address,
    image: text,
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
    created: { type: "string", format: "date-time" },
    keywords: list(text),
    licenses: list(licence),
    sources: list(source),
    contributors: list(
      object(
        {},
        { title: text, path: address, email: text, roles: list(text), organization: text },
      ),
    ),
  },
);

/** CSL-JSON 1.0.2: https://docs.citationstyles.org/en/stable/specification.html */
export const cslItems = list(
  object(
    {
      id: { type: ["string", "number"] },
      type: { enum: ["dataset", "document", "graphic", "figure", "webpage", "report"] },
    },
    {
      title: text,
      author: list(object({}, { literal: text, family: text, given: text })),
      publisher: text,
      issued: object({
        "date-parts": {
          ...list({ type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } }),
          maxItems: 2,
        },
      }),
      accessed: { type: "object" },
      genre: text,
      version: text,
      URL: address,
      language: text,
    },
  ),
);

/** Citation File Format 1.2.0: https://citation-file-format.github.io/ */
export const citationFile = object(
  {
    "cff-version": { const: "1.2.0" },
    message: text,
    title: text,
    authors: list(object({ name: text }, { alias: text, website: address })),
  },
  {
    type: { enum: ["dataset", "software"] },
    abstract: text,
    version: { type: ["string", "number"] },
    "date-released": day,
    license: text,
    url: address,
    "repository-artifact": address,
    "repository-code": address,
    keywords: list(text),
  },
);
