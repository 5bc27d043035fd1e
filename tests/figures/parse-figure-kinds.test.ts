import { describe } from "vitest";
import { testReadings } from "./figure-rows.ts";

describe("shares", () => {
  testReadings(`
    百分之九十九点五 → 99.5 [99.45, 99.55] exact % percent
    百分之八 → 8 [8, 8] exact % percent
    百分之百 → 100 [100, 100] exact % percent
    千分之三 → 0.3 [0.3, 0.3] exact % percent
    3‰ → 0.3 [0.3, 0.3] exact % percent
    万分之三 → 0.03 [0.03, 0.03] exact % percent
    三分之一 → 33.333333333333336 [33.333333333333336, 33.333333333333336] exact % percent
    三分之二以上 → 66.66666666666667 [66.66666666666667, open] at_least % percent
    近三分之一 → !approximate-fraction
    三成 → 30 [25, 35] exact % percent
    七成半 → 75 [74.5, 75.5] exact % percent
    三成五 → 35 [34.5, 35.5] exact % percent
    九成以上 → 90 [90, open] at_least % percent
    近七成 → 70 [65, 70] approx % percent
    一半 → 50 [50, 50] exact % percent
    过半 → 50 [50, open] at_least % percent
    近半 → 50 [45, 50] approx % percent
    97.2-percent → 97.2 [97.15, 97.25] exact % percent
    84.1 per cent → 84.1 [84.05, 84.15] exact % percent
  `);
});

describe("multiples", () => {
  testReadings(`
    1.8倍 → 1.8 [1.75, 1.85] exact 倍 multiple
    三倍 → 3 [3, 3] exact 倍 multiple
    2 times → 2 [2, 2] exact times multiple
  `);
});

describe("percentage points", () => {
  testReadings(`
    0.14个百分点 → 0.14 [0.135, 0.145] exact 个百分点 percentage-points
    4百分点 → 4 [4, 4] exact 个百分点 percentage-points
    0.5 percentage points → 0.5 [0.45, 0.55] exact percentage points percentage-points
  `);
});

describe("ranks", () => {
  testReadings(`
    第2位 → 2 [2, 2] exact 位 rank
    第三名 → 3 [3, 3] exact 名 rank
    第12 → 12 [12, 12] exact - rank
    列全省第3位 → 3 [3, 3] exact 位 rank
    位居全省第1 → 1 [1, 1] exact - rank
    首位 → 1 [1, 1] exact - rank
    前三 → 3 [1, 3] at_most - rank
    前10名 → 10 [1, 10] at_most 名 rank
    No. 1 → 1 [1, 1] exact - rank
    2nd → 2 [2, 2] exact - rank
    11th → 11 [11, 11] exact - rank
    top 10 → 10 [1, 10] at_most - rank
    ranked 2nd → 2 [2, 2] exact - rank
    second → 2 [2, 2] exact - rank
    第12届 → !unread-words
    第一季度 → !unread-words
  `);
});

describe("years and other times", () => {
  testReadings(`
    三年 → 3 [3, 3] exact 年 years
    一年半 → 1.5 [1.5, 1.5] exact 年 years
    半年 → 0.5 [0.5, 0.5] exact 年 years
    两个半小时 → 2.5 [2.5, 2.5] exact 个小时 count
    3个半月 → 3.5 [3.5, 3.5] exact 个月 count
    连降四年 → 4 [4, 4] exact 年 years
    20 years → 20 [20, 20] exact years years
    90天 → 90 [90, 90] exact 天 count
  `);
});

describe("zero", () => {
  testReadings(`
    零 → 0 [0, 0] exact - count
    0起 → 0 [0, 0] exact 起 count
    零起 → 0 [0, 0] exact 起 count
    零事故 → 0 [0, 0] exact - count
    0.0% → 0 [0, 0.05] exact % percent
  `);
});

describe("money", () => {
  testReadings(`
    ¥1,234.5 → 1234.5 [1234.45, 1234.55] exact ¥ amount
    RMB2.3亿 → 230000000 [225000000, 235000000] exact RMB amount
    人民币2.3亿元 → 230000000 [225000000, 235000000] exact 元 amount
    9.3亿元 → 930000000 [925000000, 935000000] exact 元 amount
    0.558元/人 → 0.558 [0.5575, 0.5585] exact 元/人 amount
    ¥5% → !unit-disagrees
  `);
});

describe("units", () => {
  testReadings(`
    14.6万件(人)次 → 146000 [145500, 146500] exact 件(人)次 count
    87个县(市、区) → 87 [87, 87] exact 个县(市、区) count
    88.63件/万人 → 88.63 [88.625, 88.635] exact 件/万人 count
    8.86件/10万人 → 8.86 [8.855, 8.865] exact 件/10万人 count
    477.8万人次 → 4778000 [4777500, 4778500] exact 人次 count
    12734件其中各类咨询 → !unread-words
    10元楼宇 → !unread-words
  `);
});
