import { describe, expect, it } from "vitest";
import { normalise } from "#dataset/normalise.ts";
import { asFiles, validTexts } from "../../helpers/data-folder.ts";
import { applyDamage } from "./damage.ts";
import { damagesAtTheGate } from "./damages-at-the-gate.ts";

const told = (texts: ReadonlyMap<string, string>): readonly string[] =>
  normalise(asFiles(texts)).problems.flatMap(({ code, severity, line }) =>
    severity === "error" ? `${code} ${line}` : [],
  );

const accepted = (texts: ReadonlyMap<string, string>, ...rows: readonly string[]) =>
  new Map(texts).set(
    "accepted.csv",
    ["observation,rule,value,why_zh,why_en,source", ...rows, ""].join("\n"),
  );

function damaged(name: string): ReadonlyMap<string, string> {
  const damage = damagesAtTheGate.find(([one]) => one === name);
  if (damage === undefined) throw new Error(`no damage is called ${name}`);
  return applyDamage(validTexts(), damage);
}

describe("the gate", () => {
  const tenfold = damaged("a figure ten times its neighbours");
  const id = "fraud-cases.wuxing.2020~report-2025";

  it("stops the one figure that is out of line, and not its neighbours", () => {
    expect(told(tenfold)).toEqual(["gate-magnitude 13"]);
    expect(told(damaged("a figure four times its neighbours"))).toEqual(["gate-band 13"]);
  });

  it("lets pass what was accepted for this value by this rule, by a short id too", () => {
    expect(told(accepted(tenfold, `${id},magnitude,1300起,核对过。,Checked.,`))).toEqual([]);
    const short = "fraud-cases.wuxing.2020,magnitude,1300,核对过。,Checked.,report-2025";
    expect(told(accepted(tenfold, short))).toEqual([]);
    expect(told(accepted(tenfold, `${id},band,1300起,核对过。,Checked.,`))).toEqual([
      "acceptance-needless 2",
      "gate-magnitude 13",
    ]);
    expect(told(accepted(tenfold, `${id},magnitude,1310起,核对过。,Checked.,`))).toEqual([
      "acceptance-stale 2",
      "gate-magnitude 13",
    ]);
  });

  it("accepts a value out of bounds, and never a share over the whole", () => {
    const outside = new Map(validTexts());
    outside.set(
      "fraud.csv",
      (outside.get("fraud.csv") ?? "")
        .replace("同比下降8.6%", "同比下降108.6%")
        .replace(",-8.6,exact", ",,"),
    );
    const change = "fraud-cases-change.xiuzhou.2023";
    expect(told(outside)).toEqual(["value-out-of-bounds 3"]);
    expect(told(accepted(outside, `${change},bounds,同比下降108.6%,核对过。,Checked.,`))).toEqual(
      [],
    );
    const share = damaged("a share over 100");
    const row = "fraud-solved.huzhou.2024,bounds,101%,核对过。,Checked.,";
    expect(told(accepted(share, row))).toContain("share-over-whole 10");
  });

  it("tells two places apart by the counts that their rates are of", () => {
    const counts = { huzhou: [300, 280, 310, 290], wuxing: [60, 66, 58, 63] };
    const rates = { huzhou: ["10.0", "9.3", "10.3", "9.7"], wuxing: ["8.0", "8.8", "7.7", "8.4"] };
    const rowsOf = (metric: string, figures: Readonly<Record<string, readonly unknown[]>>) =>
      Object.entries(figures).flatMap(([area, values]) =>
        values.map(
          (value, at) =>
            `${metric},${area},${2015 + at},,,,,${String(value)}起,,,,,,report-2025,,,,`,
        ),
      );
    const withRates = (swap: boolean) => {
      const texts = new Map(validTexts());
      const said = { huzhou: rates.huzhou.with(2, "7.7"), wuxing: rates.wuxing.with(2, "10.3") };
      const rows = [...rowsOf("fraud-cases", counts), ...rowsOf("fraud-rate", swap ? said : rates)];
      texts.set("fraud.csv", `${texts.get("fraud.csv") ?? ""}${rows.join("\n")}\n`);
      const metric =
        "fraud-rate,fraud,诈骗案发率,Fraud rate,cases,rate,down,fraud-cases,,,,每10万人。,Per 100000.,0,,";
      return texts.set("metrics.csv", `${texts.get("metrics.csv") ?? ""}${metric}\n`);
    };
    expect(told(withRates(false))).toEqual([]);
    expect(told(withRates(true))).toContain("gate-swapped 21");
  });

  it("lets a series move as it always has, targets apart", () => {
    const lines = ["100起", "210起", "95起", "200起", "98起"].map(
      (token, at) => `fraud-cases,wuxing,${2015 + at},,,,,${token},,,,,,report-2025,,,,`,
    );
    const target = "fraud-cases,wuxing,2020,,,,,9起,,,target,,,report-2025,,,,";
    const texts = new Map(validTexts());
    texts.set("fraud.csv", `${texts.get("fraud.csv") ?? ""}${[...lines, target, ""].join("\n")}`);
    expect(told(texts)).toEqual([]);
  });
});
