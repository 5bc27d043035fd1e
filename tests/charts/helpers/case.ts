import type { ChartData } from "#charts/chart-data.ts";
import type { ChartDeclarationInput } from "#charts/declaration.ts";

/** A chart with the few figures it is drawn from. */
export interface Case {
  readonly declaration: ChartDeclarationInput;
  readonly data: ChartData;
}
