import type { Period } from "#model/figure.ts";
import {
  type Claim,
  type Correction,
  type DatedEvent,
  type DefinitionBreak,
  directions,
  eventKinds,
  type Identity,
  type Programme,
  type RefusedLead,
  type Search,
} from "#model/statements.ts";
import { bilingual, choose, maybeText, splitWords } from "./cells.ts";
import type { Row } from "./table.ts";

/** Checked rows into the shapes of the contract, their keys in the order they are written. */

export function readClaim({ text }: Row<"claims">, period: Period): Claim {
  return {
    id: text.id,
    metric: text.metric,
    area: text.area,
    period,
    direction: choose(directions, text.direction, "none"),
    reportedAs: text.reported_as,
    scope: maybeText(text.scope),
    source: text.source,
    locator: text.locator,
    note: bilingual(text.note_zh, text.note_en),
  };
}

export function readEvent({ text }: Row<"events">): DatedEvent {
  return {
    id: text.id,
    date: text.date,
    end: maybeText(text.end),
    area: text.area,
    kind: choose(eventKinds, text.kind, "milestone"),
    title: bilingual(text.title_zh, text.title_en),
    text: bilingual(text.text_zh, text.text_en),
    programme: maybeText(text.programme),
    metric: maybeText(text.metric),
    source: text.source,
    locator: text.locator,
  };
}

export function readProgramme({ text }: Row<"programmes">): Programme {
  return {
    id: text.id,
    name: bilingual(text.name_zh, text.name_en),
    aliases: splitWords(text.aliases, "|"),
    area: maybeText(text.area),
    since: maybeText(text.since),
    summary: bilingual(text.summary_zh, text.summary_en),
    sources: splitWords(text.sources, "+"),
    locator: text.locator,
  };
}

export function readBreak({ text }: Row<"breaks">): DefinitionBreak {
  return {
    metric: text.metric,
    area: text.area,
    from: text.from,
    note: bilingual(text.note_zh, text.note_en),
    source: text.source,
  };
}

export function readIdentity({ text }: Row<"identities">): Identity {
  return { whole: text.whole, parts: splitWords(text.parts, "+") };
}

export function readSearch({ text }: Row<"searched">): Search {
  return {
    metric: text.metric,
    area: text.area,
    period: text.period,
    where: bilingual(text.where_zh, text.where_en),
    url: maybeText(text.url),
    date: text.date,
    note: bilingual(text.note_zh, text.note_en),
  };
}

export function readCorrection({ text }: Row<"corrections">): Correction {
  return {
    date: text.date,
    observation: text.observation,
    was: text.was,
    now: text.now,
    why: bilingual(text.why_zh, text.why_en),
  };
}

export function readRefusedLead({ text }: Row<"leads-refused">): RefusedLead {
  return {
    url: text.url,
    metric: maybeText(text.metric),
    area: maybeText(text.area),
    period: maybeText(text.period),
    value: maybeText(text.value),
    rule: text.rule,
    why: bilingual(text.why_zh, text.why_en),
  };
}
