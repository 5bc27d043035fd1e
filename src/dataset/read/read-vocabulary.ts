import {
  type Area,
  areaLevels,
  authorships,
  measures,
  type Metric,
  type ScaleStep,
  type Source,
  sourceKinds,
  type Topic,
  type Unit,
} from "#model/vocabulary.ts";
import { bilingual, choose, maybeNumber, maybeText } from "./cells.ts";
import type { Row } from "./table.ts";

/** Checked rows into the shapes of the contract, their keys in the order they are written. */

export function readTopic({ text }: Row<"topics">): Topic {
  return {
    id: text.id,
    name: bilingual(text.name_zh, text.name_en),
    order: maybeNumber(text.order) ?? 0,
  };
}

export function readUnit({ text }: Row<"units">): Unit {
  return {
    id: text.id,
    name: { zh: text.name_zh, enOne: text.name_en_one, enMany: text.name_en_many },
  };
}

export function readScaleStep({ text }: Row<"scales">): ScaleStep {
  return {
    scale: text.scale,
    value: maybeNumber(text.value) ?? 0,
    name: bilingual(text.name_zh, text.name_en),
    needs: maybeNumber(text.needs),
  };
}

export function readArea({ text }: Row<"areas">): Area {
  return {
    id: text.id,
    name: bilingual(text.name_zh, text.name_en),
    level: choose(areaLevels, text.level, "nation"),
    parent: maybeText(text.parent),
    locatedIn: maybeText(text.located_in),
    adcode: maybeText(text.adcode),
  };
}

export function readMetric({ text }: Row<"metrics">): Metric {
  return {
    id: text.id,
    topic: text.topic,
    name: bilingual(text.name_zh, text.name_en),
    unit: text.unit,
    measure: choose(measures, text.measure, "count"),
    better: choose(["up", "down", "neither"], text.better, "neither"),
    of: maybeText(text.of),
    base: bilingual(text.base_zh, text.base_en),
    scale: maybeText(text.scale),
    definition: bilingual(text.definition_zh, text.definition_en),
    min: maybeNumber(text.min),
    max: maybeNumber(text.max),
  };
}

export function readSource({ text }: Row<"sources">): Source {
  return {
    id: text.id,
    kind: choose(sourceKinds, text.kind, "page"),
    authorship: text.authorship === "" ? null : choose(authorships, text.authorship, "mixed"),
    publisher: bilingual(text.publisher_zh, text.publisher_en),
    title: bilingual(text.title_zh, text.title_en),
    published: text.published,
    publishedBasis: choose(["stated", "inferred"], text.published_basis, "stated"),
    url: maybeText(text.url),
    archivedUrl: maybeText(text.archived_url),
    accessed: maybeText(text.accessed),
    note: bilingual(text.note_zh, text.note_en),
  };
}
