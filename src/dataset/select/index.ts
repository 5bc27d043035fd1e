import type { Observation } from "#model/observation.ts";
import type { Area, Metric } from "#model/vocabulary.ts";

/** Rows by key, in the order given; keys in the order in which they first appear. */
export function groupRows<Key, Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Observations by each of the keys that pages, charts and texts ask with. */
export interface ObservationIndex {
  readonly all: readonly Observation[];
  /**
   * The observation with this id, or with this short id `metric.area.period` while only one has
   * it. Throws an error that names the candidates of a short id shared by several, or what is
   * known of the same metric and area where the id is unknown.
   */
  readonly get: (id: string) => Observation;
  /** As `get`, but null for an unknown id; still throws where a short id is shared. */
  readonly maybeGet: (id: string) => Observation | null;
  readonly ofMetric: (metric: string) => readonly Observation[];
  readonly ofArea: (area: string) => readonly Observation[];
  readonly ofSource: (source: string) => readonly Observation[];
  readonly ofTopic: (topic: string) => readonly Observation[];
  readonly of: (metric: string, area: string) => readonly Observation[];
}

/**
 * Indexes observations, which keep their order under each key. A derived observation stands under
 * each of the sources of its inputs.
 */
export function indexObservations(
  observations: readonly Observation[],
  metrics: readonly Metric[],
): ObservationIndex {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const byShortId = groupRows(observations, (observation) => shortId(observation.id));
  const byPair = groupRows(observations, ({ metric, area }) => `${metric}.${area}`);
  const topics = new Map(metrics.map((metric) => [metric.id, metric.topic]));

  function maybeGet(id: string): Observation | null {
    const exact = byId.get(id);
    if (exact !== undefined) return exact;
    const candidates = byShortId.get(id) ?? [];
    if (candidates.length > 1) {
      throw new Error(`${id} is shared by ${listIds(candidates)}: write one of these out`);
    }
    return candidates[0] ?? null;
  }

  function get(id: string): Observation {
    const observation = maybeGet(id);
    if (observation !== null) return observation;
    const near = byPair.get(id.split(".", 2).join(".")) ?? [];
    const hint = near.length === 0 ? "" : `; of that metric and area there is ${listIds(near)}`;
    throw new Error(`no observation has the id ${id}${hint}`);
  }

  return {
    all: observations,
    get,
    maybeGet,
    ofMetric: lookUp(groupRows(observations, ({ metric }) => metric)),
    ofArea: lookUp(groupRows(observations, ({ area }) => area)),
    ofSource: lookUp(groupBySource(observations)),
    ofTopic: lookUp(groupRows(observations, ({ metric }) => topics.get(metric) ?? "")),
    of: (metric, area) => byPair.get(`${metric}.${area}`) ?? [],
  };
}

/** `metric.area.period` of an observation's id: what stands before the source. */
export function shortId(id: string): string {
  return id.split("~", 1)[0] ?? id;
}

function groupBySource(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const pairs = observations.flatMap((observation) =>
    observation.source.split("+").map((source) => ({ source, observation })),
  );
  const groups = groupRows(pairs, ({ source }) => source);
  return new Map(
    [...groups].map(([source, group]) => [source, group.map(({ observation }) => observation)]),
  );
}

function lookUp(
  groups: ReadonlyMap<string, readonly Observation[]>,
): (key: string) => readonly Observation[] {
  return (key) => groups.get(key) ?? [];
}

function listIds(observations: readonly Observation[]): string {
  return observations.map((observation) => observation.id).join(", ");
}

/** The areas as who manages whom. An id that is no area has no kin. */
export interface AreaTree {
  /** The area with this id; throws where there is none. */
  readonly get: (id: string) => Area;
  /** Directly managed areas, in the order of the file. */
  readonly children: (id: string) => readonly Area[];
  /** Parent, grandparent and so on, the nearest first. */
  readonly ancestors: (id: string) => readonly Area[];
  /** All below, each before its own children. */
  readonly descendants: (id: string) => readonly Area[];
  /** From the nation down to the area itself. */
  readonly path: (id: string) => readonly Area[];
  /** Whether the area is the other, or managed below it. */
  readonly isWithin: (id: string, other: string) => boolean;
}

/** Plants the tree of `areas`. A ring of parents, which `data:check` reports, is walked once. */
export function buildAreaTree(areas: readonly Area[]): AreaTree {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const byParent = groupRows(areas, (area) => area.parent);

  function get(id: string): Area {
    const area = byId.get(id);
    if (area === undefined) throw new Error(`no area has the id ${id}`);
    return area;
  }

  const children = (id: string): readonly Area[] => byParent.get(id) ?? [];

  function ancestors(id: string, seen: readonly string[] = [id]): readonly Area[] {
    const parent = byId.get(byId.get(id)?.parent ?? "");
    if (parent === undefined || seen.includes(parent.id)) return [];
    return [parent, ...ancestors(parent.id, [...seen, parent.id])];
  }

  function descendants(id: string, seen: readonly string[] = [id]): readonly Area[] {
    return children(id)
      .filter((child) => !seen.includes(child.id))
      .flatMap((child) => [child, ...descendants(child.id, [...seen, child.id])]);
  }

  return {
    get,
    children,
    ancestors: (id) => ancestors(id),
    descendants: (id) => descendants(id),
    path: (id) => [...ancestors(id)].reverse().concat(get(id)),
    isWithin: (id, other) => id === other || ancestors(id).some((area) => area.id === other),
  };
}
