import { type AuditKind, auditKinds, type Verdict } from "#dataset/contract/audit-entry.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { observations } from "#site/lookup.ts";
import { ui } from "#words/ui.ts";
import type { AuditItem } from "../AuditList.astro";
import { sayValue, sayWhat, sayWhen } from "./phrases.ts";

/** The entries of one check. */
export interface AuditGroup {
  readonly kind: AuditKind;
  readonly name: string;
  readonly items: readonly AuditItem[];
}

/** The audit's entries by check: open ones first, then what is explained; what is merely dated by us comes last. */
export function auditIn(lang: Language): AuditGroup[] {
  const order: Readonly<Record<Verdict, number>> = { open: 0, corrected: 1, reconciled: 2 };
  const items = Map.groupBy(itemsIn(lang), (item) => item.kind);
  return auditKinds
    .map((kind) => ({
      kind,
      name: ui(lang).audit.kind[kind],
      items: (items.get(kind) ?? []).toSorted((a, b) => order[a.verdict] - order[b.verdict]),
    }))
    .filter((group) => group.items.length > 0)
    .sort((a, b) => rank(a) - rank(b));
}

function rank({ kind, items }: AuditGroup): number {
  if (kind === "period-inferred") return 2;
  return items[0]?.verdict === "open" ? 0 : 1;
}

function itemsIn(lang: Language): AuditItem[] {
  return dataset.audit.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    verdict: entry.verdict,
    message: entry.message[lang],
    compared: entry.observations.map((id) => {
      const observation = observations.get(id);
      return {
        figure: sayValue(observation, lang),
        what: `${sayWhat(observation, lang)} · ${sayWhen(observation, lang)}`,
        href: address.observation(observation, lang),
      };
    }),
  }));
}
