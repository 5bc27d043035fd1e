import { spawnSync } from "node:child_process";
import type { NamedFile } from "#dataset/read/tables.ts";
import { Refusal } from "./commands.ts";
import { projectFolder } from "./disk.ts";

/**
 * The files beneath a folder of the project as a commit has them, by their paths below it, at any depth.
 *
 * @throws a Refusal where git or the commit is not at hand
 */
export function filesAtCommit(commit: string, folder: string): readonly NamedFile[] {
  const listed = git(commit, ["ls-tree", "-r", "-z", "--name-only", `${commit}:${folder}`]);
  return listed
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "")
    .map((name) => ({
      name,
      bytes: () => git(commit, ["show", `${commit}:${folder}/${name}`]),
    }));
}

function git(commit: string, args: readonly string[]): Buffer {
  // A name that begins with a dash would be a flag.
  const isName = /^[\w@^~./-]+$/.test(commit) && !commit.startsWith("-");
  const { status, stdout } = isName
    ? spawnSync("git", ["-C", projectFolder, ...args], { maxBuffer: 2 ** 28 })
    : { status: 2, stdout: Buffer.alloc(0) };
  if (status === 0) return stdout;
  throw new Refusal(
    2,
    `读不到 ${commit}：它既不是文件夹，也不是本地有的提交`,
    `${commit} cannot be read: it is neither a folder nor a commit that is at hand`,
  );
}
