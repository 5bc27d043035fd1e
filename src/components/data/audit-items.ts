import type { Verdict } from "#dataset/contract/audit-entry.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { observations } from "#site/lookup.ts";
import type { AuditItem } from "../AuditList.astro";
import { sayValue, sayWhat, sayWhen } from "./phrases.ts";

/** The audit's entries in one language: open, corrected, reconciled; inferred dates come last. */
export function itemsOfAudit(lang: Language): AuditItem[] {
  const order: Readonly<Record<Verdict, number>> = { open: 0, corrected: 1, reconciled: 2 };
  const rank = (item: AuditItem): number =>
    item.kind === "period-inferred" ? 3 : order[item.verdict];
  return dataset.audit
    .map((entry) => ({
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
    }))
    .sort((a, b) => rank(a) - rank(b));
}
