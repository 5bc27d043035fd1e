import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { findChartProblems } from "#authoring/check-chart.ts";
import type { NamedFile } from "#dataset/read/tables.ts";
import type { ProjectState } from "#intake/diff.ts";
import type { StoryFile } from "#intake/story-sentences.ts";
import { languages } from "#model/bilingual.ts";
import { chartFolder, declareCharts, savedCharts } from "./chart-folder.ts";
import { Refusal } from "./commands.ts";
import { type Audited, normaliseAndAudit, readFolder } from "./data-folder.ts";
import { maybeFilesIn, projectFolder } from "./disk.ts";

const storyFolder = "src/content/stories";

/** The data of a base: those of a folder where there is one of that name, else of a commit. */
export function readBase(base: string): Audited {
  return isFolder(base) ? readFolder(base) : normaliseAndAudit(filesAtCommit(base, "data"));
}

/** The base with its charts and stories; a folder of data has those of the project. */
export function stateOfBase(base: string): ProjectState {
  return isFolder(base)
    ? stateOfFolder(base)
    : composeState(readBase(base), (folder) => filesAtCommit(base, folder));
}

/** A data folder with the charts and stories of the project. */
export function stateOfFolder(data: string): ProjectState {
  return composeState(
    readFolder(data),
    (folder) => maybeFilesIn(join(projectFolder, folder)) ?? [],
  );
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function composeState(
  audited: Audited,
  filesIn: (folder: string) => readonly NamedFile[],
): ProjectState {
  const files = savedCharts(filesIn(chartFolder));
  const { dataset } = audited;
  const faulty = new Set(dataset && findChartProblems(files, dataset).map(({ file }) => file));
  const charts = files.filter(({ name }) => !faulty.has(name));
  const stories = languages.flatMap((lang) =>
    filesIn(`${storyFolder}/${lang}`).map(({ name, bytes }): StoryFile => ({
      id: name.replace(/\.mdx$/, ""),
      lang,
      text: new TextDecoder().decode(bytes()),
    })),
  );
  return { ...audited, charts: dataset ? declareCharts(charts, dataset) : [], stories };
}

/**
 * The files beneath a folder of the project as a commit has them, by their paths below it, at any depth.
 *
 * @throws a Refusal where git or the commit is not at hand
 */
function filesAtCommit(commit: string, folder: string): readonly NamedFile[] {
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
