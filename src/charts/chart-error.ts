import type { Bilingual } from "#dataset/contract/bilingual.ts";
import { fillTemplate } from "#dataset/reading/compose-problem.ts";
import type { Details } from "#dataset/reading/problem-table.ts";
import { drawingProblems, type DrawingProblemCode } from "./problems/drawing-problems.ts";

/** A chart that cannot be drawn as declared: what is wrong and how to mend it, in both languages. */
export class ChartError extends Error {
  override readonly name = "ChartError";
  readonly chart: string;
  readonly code: DrawingProblemCode;
  /** The offending id; empty where the chart as a whole is meant. */
  readonly text: string;
  readonly details: Details;
  readonly problem: Bilingual;
  readonly mend: Bilingual;

  constructor(chart: string, code: DrawingProblemCode, text = "", details: Details = {}) {
    const all = { text, suggestion: { zh: "", en: "" }, ...details };
    const problem = fillTemplate(drawingProblems[code].message, all);
    const mend = fillTemplate(drawingProblems[code].mend, all);
    super(`chart "${chart}": ${problem.en}; ${mend.en}`);
    this.chart = chart;
    this.code = code;
    this.text = text;
    this.details = details;
    this.problem = problem;
    this.mend = mend;
  }
}
