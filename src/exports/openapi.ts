/** A file that programs may ask for: its address, of which `{chart}` is any chart's id. */
export interface Endpoint {
  readonly path: string;
  readonly summary: string;
  readonly mediaType: string;
  /** The address of a JSON Schema of the answer. */
  readonly schema?: string;
}

/** The static files of a site, as OpenAPI 3.1 describes an interface. */
export function openApi(
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
