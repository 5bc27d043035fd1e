import type { Problem } from "#dataset/contract/problem.ts";

/** Problems for programs: `{"problems": [...]}`, keys in a fixed order. */
export function problemsAsJson(problems: readonly Problem[]): string {
  const ordered = problems.map(({ code, severity, file, line, column, text, message, mend }) => ({
    code,
    severity,
    file,
    line,
    column,
    text,
    message: { zh: message.zh, en: message.en },
    mend: { zh: mend.zh, en: mend.en },
  }));
  return `${JSON.stringify({ problems: ordered }, null, 2)}\n`;
}
