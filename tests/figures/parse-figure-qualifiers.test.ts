import { describe } from "vitest";
import { testReadings } from "./figure-rows.ts";

describe("lower bounds that end before the next unit", () => {
  testReadings(`
    2470余万 → 24700000 [24700000, 24800000] at_least - count
    1500余名 → 1500 [1500, 1600] at_least 名 count
    25.9亿余元 → 2590000000 [2590000000, 2600000000] at_least 元 amount
    300多億元 → 30000000000 [30000000000, 40000000000] at_least 元 amount
    81萬多個 → 810000 [810000, 820000] at_least 個 count
    2.9万多起 → 29000 [29000, 30000] at_least 起 count
    10万余件 → 100000 [100000, 200000] at_least 件 count
    20余万起 → 200000 [200000, 300000] at_least 起 count
    二十多万 → 200000 [200000, 300000] at_least - count
    3个多月 → 3 [3, 4] at_least 个月 count
    5年多 → 5 [5, 6] at_least 年 years
    3倍多 → 3 [3, 4] at_least 倍 multiple
  `);
});

describe("lower bounds without an end", () => {
  testReadings(`
    超过6500人 → 6500 [6500, open] at_least 人 count
    逾10万 → 100000 [100000, open] at_least - count
    突破1000亿元 → 100000000000 [100000000000, open] at_least 元 amount
    不低于98% → 98 [98, open] at_least % percent
    不少于30件 → 30 [30, open] at_least 件 count
    至少3次 → 3 [3, open] at_least 次 count
    高于90% → 90 [90, open] at_least % percent
    ≥95% → 95 [95, open] at_least % percent
    98%以上 → 98 [98, open] at_least % percent
    1000起以上 → 1000 [1000, open] at_least 起 count
    50万件以上 → 500000 [500000, open] at_least 件 count
    2,000+ → 2000 [2000, open] at_least - count
    超1000余件 → 1000 [1000, open] at_least 件 count
    over 30 million yuan → 30000000 [30000000, open] at_least yuan amount
    more than 24.7 million yuan → 24700000 [24700000, open] at_least yuan amount
    at least 95% → 95 [95, open] at_least % percent
  `);
});

describe("upper bounds", () => {
  testReadings(`
    不到10起 → 10 [0, 10] at_most 起 count
    不足3% → 3 [0, 3] at_most % percent
    不超过500起 → 500 [0, 500] at_most 起 count
    少于20人 → 20 [0, 20] at_most 人 count
    至多5件 → 5 [0, 5] at_most 件 count
    ≤3 → 3 [0, 3] at_most - count
    <1% → 1 [0, 1] at_most % percent
    500起以下 → 500 [0, 500] at_most 起 count
    300起以内 → 300 [0, 300] at_most 起 count
    24小时内 → 24 [0, 24] at_most 小时 count
    1年内 → 1 [0, 1] at_most 年 years
    up to 500 cases → 500 [0, 500] at_most cases count
    at most 10 minutes → 10 [0, 10] at_most minutes count
    less than 3% → 3 [0, 3] at_most % percent
    fewer than 20 → 20 [0, 20] at_most - count
  `);
});

describe("approximate on both sides", () => {
  testReadings(`
    约717万起 → 7170000 [7165000, 7175000] approx 起 count
    大约60名 → 60 [55, 65] approx 名 count
    约1.1亿元 → 110000000 [105000000, 115000000] approx 元 amount
    100人左右 → 100 [50, 150] approx 人 count
    60岁上下 → 60 [55, 65] approx 岁 count
    98%左右 → 98 [97.5, 98.5] approx % percent
    十来名 → 10 [5, 15] approx 名 count
    about 4.64 million cases → 4640000 [4635000, 4645000] approx cases count
    around 4.5 million → 4500000 [4450000, 4550000] approx - count
    approximately 96% → 96 [95.5, 96.5] approx % percent
  `);
});

describe("approximate only below", () => {
  testReadings(`
    近万人 → 10000 [5000, 10000] approx 人 count
    近13万人 → 130000 [125000, 130000] approx 人 count
    近2.5万 → 25000 [24500, 25000] approx - count
    近52% → 52 [51.5, 52] approx % percent
    将近8亿元 → 800000000 [750000000, 800000000] approx 元 amount
    接近100% → 100 [50, 100] approx % percent
    nearly 7.2 million → 7200000 [7150000, 7200000] approx - count
  `);
});

describe("qualifiers that contradict each other", () => {
  testReadings(`
    近2000余件 → !qualifiers-disagree
    约1000余件 → !qualifiers-disagree
    超100以内 → !qualifiers-disagree
  `);
});
