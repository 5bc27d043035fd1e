import type { Verdict } from "#dataset/contract/audit-entry.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { observations } from "#site/lookup.ts";
import type { AuditItem } from "../AuditList.astro";
import { sayValue, sayWhat, sayWhen } from "./phrases.ts";

/** The audit's entries in one language: what was compared (open, corrected, reconciled), then what was dated by us. */
export function itemsOfAudit(lang: Language): { compared: AuditItem[]; dated: AuditItem[] } {
  const order: Readonly<Record<Verdict, number>> = { open: 0, corrected: 1, reconciled: 2 };
  const items = itemsIn(lang).sort((a, b) => order[a.verdict] - order[b.verdict]);
  return {
    compared: items.filter((item) => item.kind !== "period-inferred"),
    dated: items.filter((item) => item.kind === "period-inferred"),
  };
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
