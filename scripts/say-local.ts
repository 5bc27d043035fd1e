import { type Command, parseOrNull, Refusal, runCommand } from "./lib/commands.ts";

/**
 * Says before a build what it is for: with `SITE_URL` the site published there, without it a copy for
 * this machine. `--public` asks for the former, and ends with 2 where there is no such address.
 */
export const command: Command<{ isPublic: boolean; site: string | undefined }> = {
  usage: `用法 Usage: node scripts/say-local.ts [--public]\n`,
  read(args) {
    const parsed = parseOrNull({ args: [...args], options: { public: { type: "boolean" } } });
    if (parsed === null) return null;
    return { isPublic: parsed.values.public ?? false, site: process.env["SITE_URL"] };
  },
  run({ isPublic, site = "" }, terminal) {
    if (/^https?:\/\/(?!localhost\b)[^/\s]+/.test(site)) {
      terminal.out(`为 ${site} 生成 · building for ${site}\n`);
      return 0;
    }
    if (isPublic)
      throw new Refusal(
        2,
        `要发布的网站须写明地址：SITE_URL=https://… npm run build:public（现为“${site}”）。`,
        `A site to be published needs its address: SITE_URL=https://… npm run build:public (now "${site}").`,
      );
    terminal.out(
      "没有 SITE_URL：生成的是本机副本，嵌入代码、分享卡片和图片里的地址只在这台机器上有效。\n" +
        "No SITE_URL: this is a local copy; the addresses in embed codes, cards and pictures work on this machine alone.\n",
    );
    return 0;
  },
};

if (import.meta.main) process.exitCode = await runCommand(command);
