import { checkFinding } from "#dataset/finding/check-finding.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import type { Finding, FindingContext, FindingKind } from "#dataset/finding/finding.ts";
import { findUnboundClaims } from "#words/unbound-claims.ts";
import { dataset } from "./dataset.ts";
import { areaTree, metricOf, observations } from "./lookup.ts";

/** A finding as an editor writes it: figures by their ids. */
export interface WrittenFinding {
  readonly is: FindingKind;
  readonly of: readonly string[];
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

const context: FindingContext = {
  seriesOf: observations.of,
  metricOf,
  breaks: dataset.breaks,
  tree: areaTree,
};

/**
 * The finding with its figures, once it holds. Throws an error that names the place and says in
 * both languages why it does not, or which id is unknown.
 * @param place file and key, or the page, for the message
 */
export function holdFinding(written: WrittenFinding, place: string): Finding {
  const finding = { ...written, of: written.of.map((id) => observations.get(id)) };
  const refusal = checkFinding(finding, context);
  if (refusal === null) return finding;
  const what = `${written.is} ${written.of.join(" ")}`;
  throw new Error(
    `${place}: 这句话与数字不符（${what}）：${refusal.zh} · this does not hold (${what}): ${refusal.en}`,
  );
}

/**
 * Holds every finding that a headline or deck names, and refuses one whose words on change or
 * comparison name none. `place` names the text in errors.
 */
export function holdTexts(
  texts: readonly string[],
  lang: Language,
  holds: readonly WrittenFinding[],
  place: string,
): void {
  for (const written of holds) holdFinding(written, `${place} holds`);
  const loose = texts.flatMap((text) => findUnboundClaims(text, lang)).map(({ text }) => text);
  if (loose.length > 0 && holds.length === 0) {
    throw new Error(
      `${place}: 标题里说变化或比较的词没有写明依据（holds）· words on change or comparison name no figures (holds): ${loose.join(", ")}`,
    );
  }
}
