import type { ChartDeclarationInput } from "#charts/declaration.ts";
import type { ChartData } from "#charts/model/chart-data.ts";

/** A chart with the few figures it is drawn from. */
export interface Case {
  readonly declaration: ChartDeclarationInput;
  readonly data: ChartData;
}
