import { join } from "node:path";
import { readAndCheck } from "#dataset/normalise.ts";
import type { Problem } from "#problems/problem.ts";
import { bytesOf, filesIn } from "../disk.ts";
import { normaliseAndAudit } from "../data-folder.ts";
import { parseAlone } from "./parse-alone.ts";
import { topicNames } from "./synthetic-folder.ts";

/** Does one kind of work on a data folder and says how many rows came of it. */
export type Run = (folder: string) => { readonly seconds: number; readonly rows: number };

/** What is timed, by name. Each run has a process of its own, so that its peak of memory is its own. */
export const runs = {
  /** Reading the bytes alone, which the runs below do as well. */
  read: timed((folder) => textsOf(folder).join("").length),
  /** PapaParse as it comes, each topic's file given as one string; reading it is not timed. */
  papaparse: (folder) => {
    const texts = textsOf(folder);
    return timed(() => {
      let rows = 0;
      for (const text of texts) rows += parseAlone(text);
      return rows;
    })(folder);
  },
  /** From the files on disk to checked observations. */
  check: timed((folder) => {
    const { observations, problems } = readAndCheck(filesIn(folder));
    refuseErrors(problems);
    return observations.length;
  }),
  /** All of it: derived and audited too. */
  normalise: timed((folder) => {
    const { dataset, problems } = normaliseAndAudit(filesIn(folder));
    refuseErrors(problems);
    return dataset?.observations.length ?? 0;
  }),
} satisfies Record<string, Run>;

function timed(work: (folder: string) => number): Run {
  return (folder) => {
    const start = performance.now();
    const rows = work(folder);
    return { seconds: (performance.now() - start) / 1000, rows };
  };
}

function textsOf(folder: string): readonly string[] {
  return topicNames.map((topic) =>
    Buffer.concat([...bytesOf(join(folder, `${topic}.csv`))]).toString("utf8"),
  );
}

/** A row that is refused costs less than one that is read: figures of such a run would say nothing. */
function refuseErrors(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first !== undefined) throw new Error(`${first.file}:${first.line}: ${first.message.en}`);
}
