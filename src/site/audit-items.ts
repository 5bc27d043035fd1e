import { ascending } from "d3-array";
import { auditKinds } from "#audit/run.ts";
import type { Language } from "#model/bilingual.ts";
import type { AuditEntry, Verdict } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import { punctuation, ui } from "#words/index.ts";
import { address } from "./addresses.ts";
import { areaOf, dataset, metricOf, observations, sourceOf } from "./dataset.ts";
import {
  labelMetric,
  labelPeriod,
  labelSource,
  labelValue,
  markSource,
} from "./observation-labels.ts";

/** One finding as the page tells it. */
export interface AuditItem {
  readonly id: string;
  readonly message: string;
  /** What was compared: the figure in words, what tells it from the others, where it stands. */
  readonly compared: readonly {
    readonly figure: string;
    readonly what: string;
    readonly href: string;
  }[];
}

/** Findings of one check about one series, or about the periods of one source, with one verdict. */
export interface AuditRun {
  readonly verdict: Verdict;
  /** What they are all about, and when; said where they are folded. */
  readonly title: string;
  /** Whether they are shown under the title: several, or what is explained already. */
  readonly isFolded: boolean;
  readonly items: readonly [AuditItem, ...AuditItem[]];
}

/** The runs of one check, and how many findings they hold. */
export interface AuditGroup {
  readonly kind: string;
  readonly name: string;
  readonly count: number;
  readonly runs: readonly AuditRun[];
}

/** The audit's entries by check: open ones first, then what is explained; what is merely dated by us comes last. */
export function auditIn(lang: Language): AuditGroup[] {
  const order: Readonly<Record<Verdict, number>> = {
    open: 0,
    corrected: 1,
    reconciled: 2,
    agrees: 3,
  };
  const byKind = Map.groupBy(dataset.audit, (entry) => entry.kind);
  return auditKinds
    .map(({ id, name }) => {
      const entries = byKind.get(id) ?? [];
      const runs = [...Map.groupBy(entries, runOf).values()].map((run) => tellRun(run, lang));
      return {
        kind: id,
        name: name[lang],
        count: entries.length,
        runs: runs.toSorted((a, b) => order[a.verdict] - order[b.verdict]),
      };
    })
    .filter((group) => group.count > 0)
    .sort((a, b) => rank(a) - rank(b));
}

function rank({ kind, runs }: AuditGroup): number {
  if (kind === "period-inferred") return 2;
  return runs[0]?.verdict === "open" ? 0 : 1;
}

/** The key of the run an entry belongs to. What is explained in one way is told for all places together. */
function runOf(entry: AuditEntry): string {
  const { metric, area, source } = firstOf(entry);
  if (entry.kind === "period-inferred") return source;
  return [entry.verdict, metric, entry.verdict === "open" ? area : ""].join(" ");
}

function firstOf({ id, observations: [first] }: AuditEntry): Observation {
  if (first === undefined) throw new Error(`The audit's entry ${id} compares nothing`);
  return observations.get(first);
}

function tellRun(entries: readonly AuditEntry[], lang: Language): AuditRun {
  const inOrder = entries.toSorted((a, b) => compareTimes(firstOf(a), firstOf(b)));
  const [first, ...others] = inOrder;
  if (first === undefined) throw new Error("A run of the audit holds no entry");
  return {
    verdict: first.verdict,
    title: titleRun(first, inOrder, lang),
    isFolded: others.length > 0 || ["reconciled", "agrees"].includes(first.verdict),
    items: [tellEntry(first, lang), ...others.map((entry) => tellEntry(entry, lang))],
  };
}

/** `全国 · 火灾起数（2016年至2018年，3条）`, without the place where there are several. */
function titleRun(first: AuditEntry, inOrder: readonly AuditEntry[], lang: Language): string {
  const all = inOrder.map(firstOf);
  const about = firstOf(first);
  const isOnePlace = all.every(({ area }) => area === about.area);
  const thing = isOnePlace ? labelMetric(about, lang) : metricOf(about.metric).name[lang];
  const title =
    first.kind === "period-inferred" ? labelSource(sourceOf(about.source), lang) : thing;
  const [start = "", end = start] = [all[0], all.at(-1)].map(
    (one) => one && labelPeriod(one, lang),
  );
  const words = ui(lang).audit;
  const span = start === end ? start : words.span(start, end);
  const extent = all.length === 1 ? span : words.entries(span, all.length);
  return title + punctuation(lang).brackets(extent);
}

function compareTimes({ period: left }: Observation, { period: right }: Observation): number {
  return ascending(left.end, right.end);
}

function tellEntry(entry: AuditEntry, lang: Language): AuditItem {
  const compared = entry.observations.map((id) => observations.get(id));
  const tell = tellApart(compared, lang);
  return {
    id: entry.id,
    message: entry.message[lang],
    compared: compared.map((observation) => ({
      figure: labelValue(observation, lang),
      what: tell(observation),
      href: address.observation(observation.id, lang),
    })),
  };
}

/** Of place, metric, time and source, what is not the same for all; the message has said the rest. */
function tellApart(
  compared: readonly Observation[],
  lang: Language,
): (observation: Observation) => string {
  const aspects: readonly ((observation: Observation) => string)[] = [
    ({ area }) => areaOf(area).name[lang],
    ({ metric }) => metricOf(metric).name[lang],
    (observation) => labelPeriod(observation, lang),
  ];
  const differing = aspects.filter((say) => new Set(compared.map(say)).size > 1);
  const bySource = ({ source }: Observation) => markSource(sourceOf(source), lang);
  const telling = differing.length === 0 && compared.length > 1 ? [bySource] : differing;
  const said = telling.length === 0 ? aspects.slice(1) : telling;
  return (observation) => said.map((say) => say(observation)).join(" · ");
}
