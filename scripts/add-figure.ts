import { createInterface } from "node:readline/promises";
import { normalise } from "#dataset/normalise.ts";
import { typedRows } from "#dataset/read/tables.ts";
import { freshProblems } from "#intake/desk/tell.ts";
import { placeRows } from "#intake/import/place-rows.ts";
import { observationTable } from "#model/observation.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { type Command, parseOrNull, Refusal, runCommand } from "./lib/commands.ts";
import { maybeFilesIn, writeOrRefuse } from "./lib/disk.ts";
import { problemsAsText } from "./lib/print-problems.ts";

const columns = observationTable.columns.map((column) => ({
  ...column,
  flag: column.name.replaceAll("_", "-"),
}));
/** What is asked for where it is not given; the rest may be left out. */
const asked = columns.filter(
  ({ name, required }) => required || name === "printed_unit" || name === "locator",
);

const options = Object.fromEntries(
  ["data", ...columns.map(({ flag }) => flag)].map((flag) => [flag, { type: "string" as const }]),
);

interface Flags {
  readonly data: string;
  readonly given: Readonly<Record<string, string>>;
}

/** Asks one question of a person; undefined where nobody is there to answer. */
export type AskPerson = ((question: string) => Promise<string>) | undefined;

/** `npm run data:add`: puts one figure into its topic's file, asking for what the flags do not say. */
export const addCommand = (ask: AskPerson): Command<Flags> => ({
  usage: `用法 Usage: npm run data:add -- [--metric ID --area ID --period P --source ID --reported-as 原文 …] [--data DIR]
${columns.map(({ flag, meaning }) => `  --${flag.padEnd(18)} ${meaning.zh} ${meaning.en}`).join("\n")}
  没有写的必填项会逐项问 what is needed and not given is asked for
`,
  read(args) {
    const parsed = parseOrNull({ args: [...args], options });
    if (parsed === null) return null;
    const { data = "data", ...rest } = parsed.values;
    const given = columns.flatMap(({ name, flag }) => {
      const value = rest[flag];
      return typeof value === "string" ? [[name, value] as const] : [];
    });
    return typeof data === "string" ? { data, given: Object.fromEntries(given) } : null;
  },
  async run({ data, given }, terminal) {
    const files = maybeFilesIn(data, true);
    if (files === undefined)
      throw new Refusal(2, `找不到文件夹 ${data}`, `There is no folder ${data}`);
    const cells: Readonly<Record<string, string>> = {
      reading: "parsed",
      status: "reported",
      ...(await complete(given, ask)),
    };
    const base = normalise(files);
    const metrics = typedRows(base.read.tables, "metrics");
    const metric = metrics.find(({ id }) => id === cells["metric"]);
    if (metric === undefined) {
      const text = cells["metric"] ?? "";
      const { zh, en } = describeSuggestion(
        nearestName(
          text,
          metrics.map(({ id }) => id),
        ),
      );
      throw new Refusal(1, `没有指标“${text}”${zh}`, `No metric has the id “${text}”${en}`);
    }
    const name = `${metric.topic}.csv`;
    const standing = files.find((file) => file.name === name);
    const header = `${columns.map((column) => column.name).join(",")}\n`;
    const { text, added, present } = placeRows(standing?.bytes() ?? Buffer.from(header), [cells]);
    if (added.length === 0)
      throw new Refusal(
        1,
        `${present.join()} 已经在 ${name} 里；要改已发布的数字，连同 corrections.csv 一起改`,
        `${present.join()} is in ${name} already; to change a published figure, say so in corrections.csv`,
      );
    const changed = { name, bytes: () => Buffer.from(text) };
    const now = normalise([...files.filter((file) => file !== standing), changed]);
    const problems = freshProblems(base.problems, now.problems);
    if (problems.length > 0) terminal.out(`${problemsAsText(problems, ["zh", "en"])}\n`);
    // What the gate stops may be right, and is accepted by a row that names it.
    const isWrong = problems.some(
      ({ severity, code }) => severity === "error" && !code.startsWith("gate-"),
    );
    if (isWrong)
      throw new Refusal(
        1,
        "没有写出：先改好上面的错误",
        "Nothing was written: mend the errors first",
      );
    writeOrRefuse(data, [{ name, text }]);
    terminal.out(`${name}: + ${added.join()}\n`);
    return 0;
  },
});

/** The cells with the answers to what is not given. Throws a Refusal where nobody is there to ask. */
async function complete(given: Flags["given"], ask: AskPerson): Promise<Flags["given"]> {
  const open = asked.filter(({ name, required }) => given[name] === undefined && (required || ask));
  if (open.length === 0) return given;
  if (ask === undefined) {
    const flags = open.map(({ flag }) => `--${flag}`).join(" ");
    throw new Refusal(2, `没有人可问，请写明 ${flags}`, `Nobody is there to ask: say ${flags}`);
  }
  const answers: [string, string][] = [];
  for (const { name, meaning, required } of open) {
    const question = `${name}（${meaning.zh} ${meaning.en}）${required ? "*" : ""}: `;
    answers.push([name, (await ask(question)).trim()]);
  }
  return { ...given, ...Object.fromEntries(answers) };
}

/** The same where nobody is there to answer. */
export const command = addCommand(undefined);

if (import.meta.main) {
  const lines = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
  process.exitCode = await runCommand(
    lines ? addCommand((question) => lines.question(question)) : command,
  );
  lines?.close();
}
