import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const prefix = /^\0?virtual:(inline|module)-script\//;

/**
 * Bundles `src/client/<name>.ts` into one script text, importable as
 * `virtual:inline-script/<name>`: an embed is a single request, so its script stands in the page
 * and its hash in the page's content security policy. `virtual:module-script/<name>` is the same as a
 * module, for a file that other people's pages load from an address that never changes.
 */
export function inlineScript(): Plugin {
  return {
    name: "inline-script",
    resolveId: (id) => (prefix.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const [whole, kind] = prefix.exec(id) ?? [];
      if (whole === undefined || !id.startsWith("\0")) return undefined;
      const entry = fileURLToPath(
        new URL(`../../src/client/${id.slice(whole.length)}.ts`, import.meta.url),
      );
      this.addWatchFile(entry);
      const script = await bundle(entry, kind === "module" ? "es" : "iife");
      return `export default ${JSON.stringify(script)};`;
    },
  };
}

async function bundle(entry: string, format: "es" | "iife"): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: entry, output: { format } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk === undefined) throw new Error(`No script came out of ${entry}`);
  return chunk.code.trim();
}
