import type { deskZh } from "../zh/desk.ts";

const several = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What the desk says, in English. */
export const deskEn: typeof deskZh = {
  title: "Add data",
  deck: "Drop a CSV or Excel file here and see at once which cell is wrong and how to mend it. Nothing to install, and the file does not leave your browser.",
  deskTitle: "Check it",
  deskHint:
    "A whole file of the data, a few new rows, a statistical table, or a sentence of a source.",
  file: (name, added) => `${name}: ${added === 0 ? "no new rows" : several(added, "new row")}`,
  choose: "Choose a file or drop it here (.csv, .xlsx)",
  paste: "Or paste cells or a sentence",
  check: "Check",
  facts: "What the table does not say",
  fields: { metric: "metric", area: "place", period: "year", unit: "unit", source: "source" },
  fieldHints: {
    metric: "its id, such as fires",
    area: "its id, such as huzhou",
    period: "such as 2025",
    unit: "as printed in the head",
    source: "its id in sources.csv",
  },
  encoding: "Encoding",
  encodings: {
    auto: "Find out",
    gb18030: "Simplified Chinese (GBK)",
    big5: "Traditional Chinese (Big5)",
  },
  summary: (errors, warnings) =>
    errors + warnings === 0
      ? "No problems found; it can be proposed."
      : `${several(errors, "error")}, ${several(warnings, "warning")}. ${errors > 0 ? "Mend the errors first." : "Warnings need only a look."}`,
  nothing: {
    encoding: "The encoding of this file cannot be told: choose simplified or traditional below.",
    table: "No figure was recognised: say below what the metric, place or year is.",
    sentences: "Look at each figure below and take those that are right.",
  },
  refused: {
    present:
      "A figure of that metric, place, period and source is there already; it was not taken.",
    "metric-unknown": "There is no such metric: copy its id from metrics.csv.",
  },
  proposed: (count) =>
    count === 0
      ? "No figure is left to take."
      : `${several(count, "figure")} read from the text: look at each before you take it. Only the figure and where it stands are kept, not the sentence. “Last year” is worked out from the date of the source, so say above which it is.`,
  qualifiers: {
    exact: "",
    approx: "(about)",
    at_least: "(a lower bound)",
    at_most: "(an upper bound)",
  },
  resolved: (printed, period) =>
    period === ""
      ? `Which year “${printed}” is can be worked out once the source is known`
      : `“${printed}” is taken for ${period}`,
  published: (printed) => `Of this source it is recorded already, as “${printed}”`,
  take: "Take this row",
  leave: "Leave it",
  changesTitle: "What changes for readers",
  changesAwaited: "Looking for the charts and sentences that change…",
  changesFailed:
    "Which charts and sentences change could not be found out; the pull request tells.",
  noChanges: "No chart or sentence changes.",
  changedCharts: "Charts that change",
  changedStories: "Stories that change",
  brokenCharts: "Charts that can no longer be drawn",
  endedCharts: "Charts that end before the new figure",
  ends: (until, newest) => `: drawn to ${until}, the figure is of ${newest}`,
  audit: "What the audit finds",
  sentences: (before, after) => `${several(before, "sentence")} before, ${after} after`,
  failed: {
    folder: "The present data could not be read. Check the connection and try again.",
    workbook: "This Excel file cannot be opened. Save it as .xlsx without a password, or as CSV.",
  },
  recognised: (found, lacking) =>
    `Taken for a statistical table: ${several(found, "figure")} put into rows${lacking > 0 ? `, ${lacking} without metric, place or year` : ""}.`,
  unplaced: (row, column, token, lacks) =>
    `“${token}” in row ${row}, column ${column} lacks ${lacks}`,
  labels: (labels) => `Words of the table that name nothing known: ${labels}`,
  ignored: (columns) =>
    `The file of the data has no such columns, and they were left out: ${columns}`,
  otherSheets: (sheets) => `Only the first sheet was read, not: ${sheets}`,
  unchanged: "No new rows and no problems.",
  line: "Line",
  cell: (column, line) => `Line ${line}, ${column}`,
  wholeLine: (line) => `Line ${line}, all of it`,
  write: (text) => `Make it ${text}`,
  press: { cell: "Empty the cell", line: "Remove the row", sort: "Put the rows in order" },
  download: (name) => `Download ${name}`,
  copy: "Copy all",
  copied: "Copied.",
  notCopied: "It could not be copied; download it instead.",
  toGithub: "Copy all and edit on GitHub",
  githubHint: "On GitHub press Ctrl+A, then Ctrl+V to paste, then Commit changes.",
  pressThere: "Copied. In GitHub’s editor press Ctrl+A, Ctrl+V, then Commit changes.",
  comma: ", ",
  colon: ": ",
  byHandTitle: "Without this page",
  byHand: [
    "In the repository’s data/ folder open the topic’s file, for instance fraud.csv, and press the pencil.",
    "One figure a row, with reported_as exactly as printed; a source that is not in sources.csv gets its row there first.",
    "Press Commit changes, then Propose changes, which opens a pull request.",
    "In a few minutes the pull request tells which cell is wrong and how to mend it, and which charts and sentences change.",
  ],
  noScript:
    "Checking here needs scripts, which are off. Follow the steps below: the pull request checks the same.",
};
