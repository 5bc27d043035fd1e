import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Refusal } from "./lib/disk.ts";
import { type ServedFolder, serveFolder } from "./lib/serve-folder.ts";

/**
 * Serves the built site: `node scripts/serve.ts [--dir DIR]`.
 * PORT is the port (4321), BASE_PATH the path that the site was built for (/).
 * Exit 0 after SIGINT or SIGTERM, 1 when it cannot serve, 2 for wrong usage.
 */

const defaultPort = "4321";
const builtByDefault = fileURLToPath(new URL("../dist", import.meta.url));

try {
  await serve(readFolder(), readPort(), readBase());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}

async function serve(folder: string, port: number, base: string): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Refusal(
      1,
      `没有可供浏览的网站：${folder} 里没有 index.html。请先运行 npm run build（npm start 会一并完成）。`,
      `No built site: there is no index.html in ${folder}. Run npm run build first (npm start does both).`,
    );
  }
  const site = await start(folder, port, base);
  console.log(`平安廿年 · Twenty Years of Safe Zhejiang\n${site.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void site.close());
  }
}

async function start(folder: string, port: number, base: string): Promise<ServedFolder> {
  try {
    return await serveFolder(folder, port, base);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
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

function readFolder(): string {
  try {
    const { values } = parseArgs({ options: { dir: { type: "string" } } });
    return values.dir === undefined ? builtByDefault : resolve(values.dir);
  } catch {
    throw new Refusal(
      2,
      "用法：node scripts/serve.ts [--dir 目录]。端口用环境变量 PORT 指定。",
      "Usage: node scripts/serve.ts [--dir DIR]. The port is taken from PORT in the environment.",
    );
  }
}

function readPort(): number {
  const printed = process.env["PORT"] ?? defaultPort;
  const port = Number(printed);
  if (/^\d{1,5}$/.test(printed) && port <= 65535) return port;
  throw new Refusal(
    2,
    `PORT 应为 0 至 65535 的整数，现为“${printed}”。`,
    `PORT must be a whole number from 0 to 65535, not "${printed}".`,
  );
}

function readBase(): string {
  const trimmed = (process.env["BASE_PATH"] ?? "").replace(/^\/+|\/+$/g, "");
  return trimmed === "" ? "/" : `/${trimmed}/`;
}
