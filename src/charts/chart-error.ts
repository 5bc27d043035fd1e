/** A chart that cannot be drawn as declared; the message names the chart and says what to do. */
export class ChartError extends Error {
  override readonly name = "ChartError";
  readonly chart: string;

  constructor(chart: string, message: string) {
    super(`chart "${chart}": ${message}`);
    this.chart = chart;
  }
}
