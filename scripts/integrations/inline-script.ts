import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { oldestEngines } from "./oldest-engines.ts";

const prefix = "virtual:inline-script/";

/**
 * Bundles `src/client/<name>.ts` into one script text, importable as
 * `virtual:inline-script/<name>`: an embed is a single request, so its script stands in the page
 * and its hash in the page's content security policy.
 */
export function inlineScript(): Plugin {
  return {
    name: "inline-script",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const entry = fileURLToPath(
        new URL(`../../src/client/${id.slice(prefix.length + 1)}.ts`, import.meta.url),
      );
      this.addWatchFile(entry);
      return `export default ${JSON.stringify(await bundle(entry))};`;
    },
  };
}

/** A script and all that it imports as one text. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: oldestEngines,
      minify: true,
      rolldownOptions: { input: entry, output: { format: "iife" } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk === undefined) throw new Error(`No script came out of ${entry}`);
  return chunk.code.trim();
}
