import type { Dataset } from "#dataset/contract/dataset.ts";
import { describeSuggestion, nearestName } from "#dataset/reading/suggest-name.ts";
import { indexChartData, seriesKey } from "../chart-data.ts";
import type { ChartDeclaration } from "../declaration.ts";
import { offsetOf, type ChartFile, type Path, type ReportAt } from "./chart-file.ts";

/** Whether every id that a chart names is somebody's, and every period one that has a figure. */
export function checkIds(
  file: ChartFile,
  chart: ChartDeclaration,
  data: Dataset,
  report: ReportAt,
): void {
  const known = {
    metric: data.metrics.map(({ id }) => id),
    area: data.areas.map(({ id }) => id),
    topic: data.topics.map(({ id }) => id),
    event: data.events.map(({ id }) => id),
    scale: [...new Set(data.scales.map(({ scale }) => scale))],
  };
  const check = (what: keyof typeof known, id: string | undefined, path: Path): void => {
    if (id === undefined || known[what].includes(id)) return;
    const suggestion = describeSuggestion(nearestName(id, known[what]));
    report(`${what}-unknown`, offsetOf(file, path), id, { suggestion });
  };
  const { options } = chart;
  check("topic", chart.topic, ["topic"]);
  chart.metrics.forEach((id, at) => {
    check("metric", id, ["metrics", at]);
  });
  chart.areas.forEach((id, at) => {
    check("area", id, ["areas", at]);
  });
  chart.series.forEach(({ metric, area }, at) => {
    check("metric", metric, ["series", at, "metric"]);
    check("area", area, ["series", at, "area"]);
  });
  check("scale", options.scale, ["options", "scale"]);
  check("metric", options.whole, ["options", "whole"]);
  options.parts?.forEach(({ metric, within }, at) => {
    check("metric", metric, ["options", "parts", at, "metric"]);
    check("metric", within, ["options", "parts", at, "within"]);
  });
  options.local?.forEach((id, at) => {
    check("area", id, ["options", "local", at]);
  });
  options.events?.forEach((id, at) => {
    check("event", id, ["options", "events", at]);
  });
  checkPeriods(file, chart, data, report);
}

function checkPeriods(
  file: ChartFile,
  chart: ChartDeclaration,
  data: Dataset,
  report: ReportAt,
): void {
  const { observations } = indexChartData(data);
  chart.series.forEach(({ metric, area, periods = [] }, at) => {
    const series = seriesKey(metric, area);
    const known = (observations.get(series) ?? []).map((row) => row.period.text);
    periods.forEach((period, place) => {
      if (known.length === 0 || known.includes(period)) return;
      const offset = offsetOf(file, ["series", at, "periods", place]);
      report("period-unknown", offset, period, { series, known: known.join(", ") });
    });
  });
}
