import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chartJsonShape } from "#exports/chart-json.ts";
import { relativeAddresses, retiredShape } from "#exports/releases.ts";
import { type Language, languages } from "#model/bilingual.ts";
import { escapeMarkup } from "#words/markup.ts";
import { builtAddresses } from "./integrations/address-ledger.ts";
import { type Command, parseOrNull, Refusal, runCommand } from "./lib/commands.ts";
import { projectFolder } from "./lib/disk.ts";

interface Flags {
  readonly id: string;
  readonly note: Readonly<Record<Language, string>>;
  readonly root: string;
}

/**
 * `npm run chart:retire`: takes a chart out of the site. All that stands at its addresses in the last
 * build goes on standing there, out of `public/`: files as they are, the embed with a note in it. The
 * chart's page is made from its entry in `src/site/retired.json`, which takes the place of its declaration.
 */
export const command: Command<Flags> = {
  usage: `用法 Usage: SITE_URL=https://… npm run chart:retire -- CHART --zh 说明 --en NOTE
  CHART       图的编号；先用同一个 SITE_URL 生成网站 the chart's id; build for the same SITE_URL first
  --zh --en   为什么不再更新，去哪里看 why it is kept no longer, and where to look instead
  --root DIR  项目文件夹 the project's folder
`,
  read(args) {
    const text = { type: "string" } as const;
    const options = { zh: text, en: text, root: text };
    const parsed = parseOrNull({ args: [...args], options, allowPositionals: true });
    const { zh, en, root = projectFolder } = parsed?.values ?? {};
    const [id, ...more] = parsed?.positionals ?? [];
    if (!id || !zh || !en || more.length > 0) return null;
    return { id, note: { zh, en }, root };
  },
  async run({ id, note, root }, terminal) {
    const declared = join(root, "src", "content", "charts", `${id}.yaml`);
    const dist = join(root, "dist");
    const site = process.env["SITE_URL"];
    if (!existsSync(declared)) throw new Refusal(1, `没有这张图：${id}`, `There is no chart ${id}`);
    const embed = join(dist, "embed", id, "index.html");
    if (!site || !existsSync(embed) || !readFileSync(embed, "utf8").includes(`href="${site}`))
      throw new Refusal(
        2,
        "先用 SITE_URL 生成网站，再用同一个 SITE_URL 运行",
        "Build the site with SITE_URL, and run this with the same",
      );
    const addresses = (await builtAddresses(dist)).filter((one) => isOf(one, id));
    for (const address of addresses) keep(root, address, note, site);
    const lastFile = (lang: Language, format: string) =>
      readFileSync(join(dist, lang === "en" ? "en" : "", "charts", `${id}.${format}`), "utf8");
    const last = (lang: Language) => chartJsonShape.parse(JSON.parse(lastFile(lang, "json")));
    const sizeOf = (lang: Language) =>
      /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(lastFile(lang, "svg"))?.slice(1).map(Number);
    const inBoth = <Said>(say: (lang: Language) => Said) =>
      Object.fromEntries(languages.map((lang) => [lang, say(lang)]));
    const retired = {
      title: inBoth((lang) => last(lang).title),
      alt: inBoth((lang) => last(lang).alt),
      note,
      picture: inBoth(sizeOf),
    };
    const list = join(root, "src", "site", "retired.json");
    const others = retiredShape.parse(JSON.parse(readFileSync(list, "utf8")));
    const all = retiredShape.parse({ ...others, [id]: retired });
    writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`);
    rmSync(declared);
    terminal.out(
      `${id}：${String(addresses.length)} 个地址照旧 · ${String(addresses.length)} addresses stand\n`,
    );
    return 0;
  },
};

/** Whether an address is of a chart, but neither its page nor one of its frozen versions. */
function isOf(address: string, chart: string): boolean {
  const [, name] =
    /^\/(?:en\/)?(?:charts|embed|oembed)\/([\w-]+)(?:\/|\.[\w.-]+)$/.exec(address) ?? [];
  return name === chart && !/^\/(?:en\/)?charts\/[\w-]+\/$/.test(address);
}

function keep(root: string, address: string, note: Flags["note"], site: string): void {
  const file = address.endsWith("/") ? `${address}index.html` : address;
  const [from, to] = [join(root, "dist", file), join(root, "public", file)];
  mkdirSync(dirname(to), { recursive: true });
  if (!address.endsWith("/")) {
    copyFileSync(from, to);
    return;
  }
  const said = escapeMarkup(note[address.startsWith("/en/") ? "en" : "zh"]);
  const home = new URL(process.env["BASE_PATH"] ?? "/", site).href;
  const html = relativeAddresses(readFileSync(from, "utf8"), home, address.slice(1));
  // Last: articles gave the frame the height that it had, and the sources may not be cut.
  writeFileSync(
    to,
    html.replace(/<\/figure>(?=<\/main>)/, `<p class="chart-source">${said}</p>$&`),
  );
}

if (import.meta.main) process.exitCode = await runCommand(command);
