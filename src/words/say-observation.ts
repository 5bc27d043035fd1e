import type { Bilingual, Language } from "#dataset/contract/bilingual.ts";
import type { Observation, Status } from "#dataset/contract/observation.ts";
import type { Metric } from "#dataset/contract/vocabulary.ts";
import type { Lexicon } from "./lexicon.ts";
import { sayPeriod, sayPeriodText } from "./say-period.ts";
import { sayValue } from "./say-value.ts";

/**
 * An observation as one attributed sentence, for tooltips, alternative texts and source marks:
 * 秀洲区2023年电信网络诈骗发案数同比下降8.6%，《…》（2024年4月）称。 A target is called one, and a
 * derived figure is said to be worked out by this site.
 */
export function sayObservation(
  observation: Observation,
  lexicon: Lexicon,
  language: Language,
): string {
  const statement = sayStatement(observation, lexicon, language);
  const sources = saySources(observation, lexicon, language);
  if (language === "zh") {
    return observation.derivedFrom === null
      ? `${statement}，${sources}称。`
      : `${statement}，本站据${sources}推算。`;
  }
  return observation.derivedFrom === null
    ? `${statement}, according to ${sources}.`
    : `${statement}, worked out by this site from ${sources}.`;
}

/** The sentence without its source and full stop: what was measured, where, when, and how much. */
export function sayStatement(
  observation: Observation,
  lexicon: Lexicon,
  language: Language,
): string {
  const metric = lexicon.metric(observation.metric);
  const area = lexicon.area(observation.area).name[language];
  const period = sayPeriod(observation.period, language);
  const subject = subjectOf(metric, lexicon)[language];
  const status = statusWords[observation.status];
  const predicate = sayPredicate(observation, metric, lexicon, language);
  return language === "zh"
    ? `${area}${period}${subject}${status.zh}${predicate}`
    : `${subject} in ${area}, ${period}: ${status.en}${predicate}`;
}

const statusWords: Readonly<Record<Status, Bilingual>> = {
  reported: { zh: "", en: "" },
  target: { zh: "的目标", en: "the goal is " },
  preliminary: { zh: "（初步数）", en: "(preliminary) " },
  revised: { zh: "（修订数）", en: "(revised) " },
};

/** Of a change, what changed: 发案数下降8.6%, not 发案数变化下降8.6%. */
function subjectOf(metric: Metric, lexicon: Lexicon): Bilingual {
  return metric.measure === "change" && metric.of !== null
    ? lexicon.metric(metric.of).name
    : metric.name;
}

function sayPredicate(
  observation: Observation,
  metric: Metric,
  lexicon: Lexicon,
  language: Language,
): string {
  if (metric.measure === "change") return sayChange(observation, lexicon, language);
  const value = sayValue(observation, lexicon, language);
  const scope = observation.scope === null ? null : lexicon.area(observation.scope).name[language];
  if (metric.measure === "rank" && scope !== null) {
    return language === "zh" ? `居${scope}${value}` : `${value} in ${scope}`;
  }
  return language === "zh" ? `为${value}` : value;
}

/** A change with its base: 同比 where it is the year before, or where only the print says 同比. */
function sayChange(observation: Observation, lexicon: Lexicon, language: Language): string {
  const value = sayValue(observation, lexicon, language, { form: "worded" });
  const { comparedTo, reportedAs, period } = observation;
  if (language === "en") {
    if (comparedTo !== null) return `${value} on ${sayPeriodText(comparedTo, "en")}`;
    return reportedAs.includes("同比") ? `${value}, on a period not stated` : value;
  }
  const isYearBefore = comparedTo !== null && Number(comparedTo) === Number(period.text) - 1;
  if (isYearBefore || (comparedTo === null && reportedAs.includes("同比"))) return `同比${value}`;
  return comparedTo === null ? value : `比${sayPeriodText(comparedTo, "zh")}${value}`;
}

function saySources(observation: Observation, lexicon: Lexicon, language: Language): string {
  const sources = observation.source.split("+").map((id) => {
    const { title, published } = lexicon.source(id);
    const date = sayPeriodText(published, language);
    return language === "zh" ? `《${title.zh}》（${date}）` : `“${title.en}” (${date})`;
  });
  return sources.join(language === "zh" ? "、" : " and ");
}
