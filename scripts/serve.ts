import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Command, parseOrNull, Refusal, runCommand } from "./lib/commands.ts";
import { diskErrorCode, projectFolder } from "./lib/disk.ts";
import { type ServedFolder, serveFolder } from "./lib/serve-folder.ts";

/**
 * Serves the built site: `node scripts/serve.ts [--dir DIR]`. PORT is the port (4321), BASE_PATH the path
 * that the site was built for (/). Ends with exit code 0 on SIGINT or SIGTERM.
 */
export const command: Command<{ folder: string; port: number; base: string }> = {
  usage: `用法：node scripts/serve.ts [--dir 目录]。端口用环境变量 PORT 指定。
Usage: node scripts/serve.ts [--dir DIR]. The port is taken from PORT in the environment.
`,
  read(args) {
    const parsed = parseOrNull({ args: [...args], options: { dir: { type: "string" } } });
    if (parsed === null) return null;
    const { PORT = "4321", BASE_PATH = "" } = process.env;
    if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535)
      throw new Refusal(
        2,
        `PORT 应为 0 至 65535 的整数，现为“${PORT}”。`,
        `PORT must be a whole number from 0 to 65535, not "${PORT}".`,
      );
    const path = BASE_PATH.replace(/^\/+|\/+$/g, "");
    return {
      folder: resolve(parsed.values.dir ?? join(projectFolder, "dist")),
      port: Number(PORT),
      base: path === "" ? "/" : `/${path}/`,
    };
  },
  async run({ folder, port, base }, terminal) {
    if (!existsSync(join(folder, "index.html")))
      throw new Refusal(
        1,
        `没有可供浏览的网站：${folder} 里没有 index.html。请先运行 npm run build（npm start 会一并完成）。`,
        `No built site: there is no index.html in ${folder}. Run npm run build first (npm start does both).`,
      );
    const site = await start(folder, port, base);
    terminal.out(`平安廿年 · Twenty Years of Safe Zhejiang\n${site.url}\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void site.close());
    return 0;
  },
};

async function start(folder: string, port: number, base: string): Promise<ServedFolder> {
  try {
    return await serveFolder(folder, port, base);
  } catch (error) {
    const code = diskErrorCode(error) ?? "";
    const [zh, en] =
      code === "EADDRINUSE"
        ? ["已被别的程序占用", "is taken by another program"]
        : ["无法打开", "cannot be opened"];
    throw new Refusal(
      1,
      `端口 ${port} ${zh}（${code}）。换一个端口再试：PORT=4322 npm start`,
      `Port ${port} ${en} (${code}). Try another one: PORT=4322 npm start`,
    );
  }
}

if (import.meta.main) process.exitCode = await runCommand(command);
