import { describe, expect, it } from "vitest";
import { prepareAudit } from "#audit/context.ts";
import { indexDataset } from "#dataset/index.ts";
import { languages } from "#model/bilingual.ts";
import { formatValue } from "#words/figure.ts";
import { publishedDataset } from "../charts/helpers/published-charts.ts";

const dataset = publishedDataset();
const { observations, audit } = dataset;
const { format } = prepareAudit(dataset);
const index = indexDataset(dataset);

/** Kinds whose messages give each of the figures compared, with its unit. */
const citing = new Set(["growth-and-levels", "sources-disagree", "copy-and-original", "jump"]);

describe.each(languages)("the audit's words in %s", (lang) => {
  it("are the site's for every observation of the data", () => {
    expect(observations.length).toBeGreaterThan(1000);
    const differing = observations.flatMap((observation) => {
      const [ours, sites] = [format(observation)[lang], formatValue(observation, index, lang)];
      return ours === sites ? [] : [[observation.id, ours, sites]];
    });
    expect(differing).toEqual([]);
  });

  it("stand in its messages as they do in the list of what was compared", () => {
    const messages = audit.filter(({ kind }) => citing.has(kind));
    expect(messages.length).toBeGreaterThan(50);
    const missing = messages.flatMap(({ id, observations: compared, message }) =>
      compared
        .map((one) => index.observations.get(one))
        .filter((figure) =>
          (["worded", "signed"] as const).every(
            (form) => !message[lang].includes(formatValue(figure, index, lang, { form })),
          ),
        )
        .map((figure) => [id, figure.id]),
    );
    expect(missing).toEqual([]);
  });
});

it("a figure printed with 近 is nearly that, and one with 约 about", () => {
  const printedAs = (print: RegExp) =>
    observations.filter(
      ({ qualifier, value, reportedAs }) =>
        qualifier === "approx" && value !== null && print.test(reportedAs),
    );
  const nearly = printedAs(/近/);
  expect(nearly.length).toBeGreaterThan(0);
  for (const figure of nearly) expect(format(figure).en).toMatch(/nearly /);
  for (const figure of nearly) expect(format(figure).zh).toMatch(/近/);
  for (const figure of printedAs(/约/)) expect(format(figure).en).toMatch(/about /);
});

it("a level is never worded as if it had risen", () => {
  const levels = observations.filter(({ metric }) => index.metric(metric).measure !== "change");
  for (const figure of levels) {
    for (const lang of languages) {
      const worded = formatValue(figure, index, lang, { form: "worded" });
      expect(worded).toBe(formatValue(figure, index, lang));
      expect(worded).not.toMatch(/^(?:上升|增加|up )/);
    }
  }
});
