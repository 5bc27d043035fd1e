import type { Figure } from "../../contract/figure.ts";
import { parseFigure } from "../../figure/parse-figure.ts";
import { maybeNumber } from "../../reading/cell-values.ts";
import { at, type ReadObservation } from "../../reading/read-observation.ts";
import { placeOf } from "../../reading/table.ts";
import type { Report } from "../problem-catalogue.ts";

/** The print can be read, and value and qualifier, where given, say what it says. */
export function checkFigure(read: ReadObservation, report: Report): void {
  if (read.figure === null) {
    checkManual(read, report);
    return;
  }
  const text = cell(read, at.reported_as);
  if (text === "") return;
  if ("problem" in read.figure) {
    const details = { reason: read.figure.problem.message };
    report("figure-unreadable", placeOf(read.row, "reported_as"), text, details);
    return;
  }
  checkValue(read, read.figure, report);
  checkSign(read, read.figure, report);
  const qualifier = cell(read, at.qualifier);
  if (qualifier === "" || qualifier === read.figure.qualifier) return;
  const details = { printed: text, read: read.figure.qualifier };
  report("qualifier-disagrees", placeOf(read.row, "qualifier"), qualifier, details);
}

function checkValue(read: ReadObservation, figure: Figure, report: Report): void {
  const text = cell(read, at.value);
  const value = maybeNumber(text);
  if (value === null || value === figure.value) return;
  const place = placeOf(read.row, "value");
  if (figure.value === null) report("value-of-range", place, text, { printed: figure.text });
  else report("value-disagrees", place, text, { printed: figure.text, read: figure.value });
}

/** Words and signs that say which way a change went. */
const direction =
  /[升降增减涨跌多少高低回扩缩+\-−–]|up|down|rose|fell|rise|fall|gr[eo]w|drop|more|less|fewer|increas|decreas|declin/i;

/** A change that says neither up nor down is read as a rise: a fall would be published as one. */
function checkSign(read: ReadObservation, figure: Figure, report: Report): void {
  if (read.metric?.measure !== "change" || figure.value === null || figure.value <= 0) return;
  if (cell(read, at.value) !== "" || direction.test(figure.text)) return;
  report("change-without-sign", placeOf(read.row, "reported_as"), figure.text);
}

function checkManual(read: ReadObservation, report: Report): void {
  const [value, zh, en] = [cell(read, at.value), cell(read, at.note_zh), cell(read, at.note_en)];
  if (value === "") report("manual-without-value", placeOf(read.row, "value"), "");
  if (zh === "" && en === "") report("manual-without-note", placeOf(read.row, "note_zh"), "");
  const printedUnit = cell(read, at.printed_unit);
  const text = cell(read, at.reported_as);
  const figure = parseFigure(text, { printedUnit });
  const written = maybeNumber(value);
  if ("problem" in figure || figure.value === null || written === null) return;
  if (figure.value === written) {
    report("manual-needless", placeOf(read.row, "reading"), text, { read: figure.value });
    return;
  }
  // A sign may stand elsewhere in the sentence, and a tier's value is its place on the scale.
  const isOwnReading =
    Math.abs(figure.value) === Math.abs(written) || read.metric?.measure === "tier";
  if (isOwnReading) return;
  const details = { printed: text, read: figure.value };
  report("value-disagrees", placeOf(read.row, "value"), value, details);
}

function cell(read: ReadObservation, index: number): string {
  return read.row.cells[index] ?? "";
}
