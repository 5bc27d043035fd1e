import type { ChartDeclarationInput } from "#charts/declared-chart.ts";
import type { ChartData } from "#charts/model/chart-model.ts";

/** A chart with the few figures it is drawn from. */
export interface Case {
  /** What its saved pictures are called. */
  readonly picture: string;
  readonly declaration: ChartDeclarationInput;
  readonly data: ChartData;
}
