import { gateRuleIds } from "#model/statements.ts";
import type { Row } from "../../read/tables.ts";
import type { CheckContext, LocatedObservation } from "../context.ts";
import { maybeObservation, says } from "../statements.ts";
import { createGateContext, gateRules } from "./rules.ts";

/**
 * Holds the figures against their series and reports those that nobody accepted, and every row of
 * `accepted.csv` that accepts nothing: whose figure is gone or reads otherwise now, or stops nowhere.
 */
export function checkGate(context: CheckContext, located: readonly LocatedObservation[]): void {
  const { gate, index, tables, report } = context;
  const identities = tables.identities.rows.map(({ typed }) => typed);
  const given = createGateContext(located, index, identities);
  for (const { id: rule, code, find } of gateRules)
    for (const { figure, details } of find(given)) {
      const { observation, place } = figure;
      const { id, reportedAs: text } = observation;
      gate.stop({ rule, code, observation: id, place, text, details });
    }
  const accepted = new Set(
    tables.accepted.rows.flatMap((row) => maybeAccepted(row, located, context)),
  );
  for (const { rule, code, observation, place, text, details } of gate.stops) {
    if (accepted.has(`${rule} ${observation}`)) continue;
    report(code, place, text, { id: observation, rule, ...details });
  }
}

function maybeAccepted(
  row: Row<"accepted">,
  located: readonly LocatedObservation[],
  context: CheckContext,
): readonly string[] {
  const { gate, reportCell } = context;
  const { rule, value } = row.text;
  if (!gateRuleIds.some((id) => id === rule)) return [];
  const byId = new Map(located.map(({ observation }) => [observation.id, observation]));
  const found = maybeObservation(row, byId, context);
  if (found === undefined) return [];
  const isStopped = gate.stops.some((stop) => stop.rule === rule && stop.observation === found.id);
  const details = { id: found.id, rule, printed: found.reportedAs };
  if (!says(found, value)) reportCell("acceptance-stale", row, "value", details);
  else if (!isStopped) reportCell("acceptance-needless", row, "rule", details);
  else return [`${rule} ${found.id}`];
  return [];
}
