import type { Damage } from "./damage.ts";

/** Rows of a topic's file, one a line of `metric,area,period,reported_as`; those of `report-2025`. */
function rows(...lines: readonly string[]): (text: string) => string {
  return (text) =>
    text +
    lines
      .map((line) => {
        const [metric = "", area = "", period = "", printed = "", source = "report-2025"] =
          line.split(",");
        return `${metric},${area},${period},,,,,${printed},,,,,,${source},,,,\n`;
      })
      .join("");
}

const cases = (...years: readonly string[]) =>
  years.map((printed, at) => `fraud-cases,wuxing,${2018 + at},${printed}`);

const accept = (observation: string, rule: string, value: string) => () =>
  `observation,rule,value,why_zh,why_en,source\n${observation},${rule},${value},核对过。,Checked.,\n`;

/** Figures that are possible and improbable. The valid folder's fraud.csv ends with line 10. */
export const damagesAtTheGate: readonly Damage[] = [
  [
    "a figure ten times its neighbours",
    "fraud.csv",
    rows(...cases("110起", "120起", "1300起", "125起")),
    "gate-magnitude",
    13,
    8,
  ],
  [
    "a figure four times its neighbours",
    "fraud.csv",
    rows(...cases("110起", "120起", "480起", "125起")),
    "gate-band",
    13,
    8,
  ],
  [
    "a change far beyond its series",
    "fraud.csv",
    rows("fraud-cases-change,xiuzhou,2021,下降62%"),
    "gate-change",
    11,
    8,
  ],
  [
    "last year's figure again",
    "fraud.csv",
    rows(...cases("110起", "123起", "123起")),
    "gate-repeated",
    13,
    8,
  ],
  [
    "digits changed round between two sources",
    "fraud.csv",
    rows(...cases("2110起", "2123起"), "fraud-cases,wuxing,2019,2213起,report-2024"),
    "gate-transposed",
    13,
    8,
  ],
  [
    "two places swapped",
    "fraud.csv",
    rows(
      ...["110起", "190起", "118起"].map((token, at) => `fraud-cases,huzhou,${2018 + at},${token}`),
      ...cases("200起", "112起", "195起"),
    ),
    "gate-swapped",
    12,
    8,
  ],
  [
    "a part greater than its whole",
    "fraud.csv",
    rows("fraud-cases,wuxing,2020,300起", "fraud-cases-online,wuxing,2020,400起,report-2024"),
    "gate-part",
    12,
    8,
  ],
  ["a share over 100", "fraud.csv", ["98.5%", "101%"], "share-over-whole", 10, 8],
  [
    "an acceptance of a figure that reads otherwise now",
    "accepted.csv",
    accept("fraud-solved.huzhou.2024~report-2025", "bounds", "97%"),
    "acceptance-stale",
    2,
    3,
  ],
  [
    "an acceptance of what nothing stops",
    "accepted.csv",
    accept("fraud-solved.huzhou.2024", "band", "98.5%"),
    "acceptance-needless",
    2,
    2,
  ],
];
