import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditKinds } from "#audit/run.ts";
import { plantedFolder, readPlanted } from "./planted-folder.ts";

const untouched = new Set(readPlanted(null).audit.map(({ id }) => id));

/** What the audit of a planted folder finds beyond what the valid folder holds already. */
function findings(name: string): readonly (readonly [string, string, ...string[]])[] {
  return readPlanted(name)
    .audit.filter(({ id }) => !untouched.has(id))
    .map(({ kind, verdict, observations }) => [kind, verdict, ...observations] as const);
}

const cases = "fraud-cases";
const streak = "safety-streak";
const planted: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "sum-of-parts": [
    [
      "open",
      `${cases}.jiaxing.2023~report-2024`,
      `${cases}-online.jiaxing.2023~report-2024`,
      `${cases}-phone.jiaxing.2023~report-2024`,
    ],
  ],
  "growth-and-levels": [
    [
      "open",
      `${cases}-change.wuxing.2023~report-2024`,
      `${cases}.wuxing.2022~report-2024`,
      `${cases}.wuxing.2023~report-2024`,
    ],
  ],
  "streak-and-start": [
    ["reconciled", `${streak}.wuxing.2023~report-2024`],
    ["open", `${streak}.xiuzhou.2023~report-2024`],
  ],
  "streak-and-streak": [
    ["reconciled", `${streak}.jiaxing.2018~report-2024`, `${streak}.jiaxing.2024~report-2025`],
    ["open", `${streak}.xiuzhou.2023~report-2024.a`, `${streak}.xiuzhou.2023~report-2024.b`],
  ],
  "sources-disagree": [
    ["open", `${cases}.jiaxing.2023~report-2024`, `${cases}.jiaxing.2023~report-2025`],
    ["corrected", `${cases}.wuxing.2022~report-2024`, `${cases}.wuxing.2022~report-2025`],
  ],
  "copy-and-original": [
    ["agrees", `${cases}.huzhou.2022~copy-crime`, `${cases}.huzhou.2022~report-2024`],
    ["open", `${cases}.jiaxing.2023~copy-crime`, `${cases}.jiaxing.2023~report-2024`],
    ["reconciled", `${cases}.wuxing.2022~copy-crime`, `${cases}.wuxing.2022~report-2024`],
    ["corrected", `${cases}.wuxing.2023~copy-crime`, `${cases}.wuxing.2023~report-2024`],
  ],
  jump: [
    ["open", `${cases}.wuxing.2022~report-2024`, `${cases}.wuxing.2023~report-2024`],
    ["reconciled", `${cases}.xiuzhou.2019~report-2024`, `${cases}.xiuzhou.2020~report-2024`],
  ],
  "stopped-reporting": [
    ["open", ...["2019", "2020", "2021"].map((year) => `${cases}.huzhou.${year}~report-2024`)],
  ],
  "period-inferred": [["open", `${cases}.huzhou.2023--2024-04~report-2024`]],
};

describe("a planted folder", () => {
  it("is there for every kind of the contract, and for the refused derivation", () => {
    const kinds = auditKinds.map(({ id }) => id);
    expect(Object.keys(planted)).toEqual(kinds);
    expect(readdirSync(plantedFolder).sort()).toEqual([...kinds, "refused-derivation"].sort());
  });

  it.each(Object.entries(planted))("of %s gives exactly what was planted", (kind, entries) => {
    expect(findings(kind)).toEqual(entries.map((entry) => [kind, ...entry]));
  });

  it.each(Object.keys(planted))("of %s gives nothing when it is a near miss", (kind) => {
    expect(findings(`${kind}/near-miss`)).toEqual([]);
  });
});

describe("the valid folder", () => {
  it("has a sum that holds, two lengths of one run, and two periods read into prints", () => {
    const entries = readPlanted(null).audit.map(({ kind, verdict }) => `${kind} ${verdict}`);
    expect(entries).toEqual([
      "sum-of-parts reconciled",
      "streak-and-streak open",
      "period-inferred open",
      "period-inferred open",
    ]);
  });
});

describe("293, up 86.6%", () => {
  const change = (period: string) => `fraud-cases-change.jiaxing-etdz.${period}~report-2024`;
  const derivedIn = (name: string) =>
    readPlanted(name).observations.filter(
      ({ area, derivedFrom }) => area === "jiaxing-etdz" && derivedFrom !== null,
    );

  it("since last year, no base named, is refused through a folder too", () => {
    const { refusedDerivations } = readPlanted("refused-derivation");
    expect(refusedDerivations).toContainEqual(
      expect.objectContaining({ observation: change("2023--2024-04"), code: "base-not-stated" }),
    );
    expect(derivedIn("refused-derivation")).toEqual([]);
  });

  it("against the year before gives that year's range", () => {
    const [base, ...others] = derivedIn("refused-derivation/near-miss");
    expect(others).toEqual([]);
    expect(base).toMatchObject({ metric: "fraud-cases", period: { text: "2022" } });
    expect([base?.low, base?.high].map((end) => Math.round(end ?? 0))).toEqual([157, 157]);
  });
});

describe("what stopped-reporting says", () => {
  it("tells the years looked for in vain from those not yet looked for", () => {
    const message = readPlanted("stopped-reporting").audit.find(
      ({ kind }) => kind === "stopped-reporting",
    )?.message;
    expect(message).toEqual({
      zh: "湖州市诈骗案件，本站收有2019—2021年逐年的数字；2022—2023年本站找过而未见；2024年还没查。",
      en: "Fraud cases, Huzhou: we hold a figure for every year from 2019 to 2021; looked for and not found by us: 2022–2023; not yet looked for: 2024.",
    });
  });
});
