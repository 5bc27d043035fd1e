import { describe } from "vitest";
import { testReadings } from "./figure-rows.ts";

describe("figures of the 2024 report on 吴兴", () => {
  testReadings(`
    十二连冠 → 12 [12, 12] exact 连冠 years
    连续3年 → 3 [3, 3] exact 年 years
    万名 → 10000 [5000, 15000] approx 名 count
    几十名 → !no-definite-figure
    8次 → 8 [8, 8] exact 次 count
    15次 → 15 [15, 15] exact 次 count
    2305个 → 2305 [2305, 2305] exact 个 count
    3841个 → 3841 [3841, 3841] exact 个 count
    八大 → 8 [8, 8] exact 大 count
  `);
});

describe("figures of the 2025 report on 湖州", () => {
  testReadings(`
    十八连冠 → 18 [18, 18] exact 连冠 years
    连续13年 → 13 [13, 13] exact 年 years
    1.1亿元 → 110000000 [105000000, 115000000] exact 元 amount
    24小时 → 24 [24, 24] exact 小时 count
    3278起 → 3278 [3278, 3278] exact 起 count
    98.97% → 98.97 [98.965, 98.975] exact % percent
    60余名 → 60 [60, 70] at_least 名 count
    170余万元 → 1700000 [1700000, 1800000] at_least 元 amount
    1.39亿元 → 139000000 [138500000, 139500000] exact 元 amount
    14项 → 14 [14, 14] exact 项 count
    四大领域 → 4 [4, 4] exact 大领域 count
    超6.5亿元 → 650000000 [650000000, open] at_least 元 amount
    2.8万余家 → 28000 [28000, 29000] at_least 家 count
    9700余个 → 9700 [9700, 9800] at_least 个 count
    20周年 → 20 [20, 20] exact 周年 years
    8点 → !is-a-date
  `);
});

describe("figures of the 2024 report on 秀洲", () => {
  testReadings(`
    20年 → 20 [20, 20] exact 年 years
    上涨811.38亿元 → 81138000000 [81137500000, 81138500000] exact 元 amount
    811.38亿元 → 81138000000 [81137500000, 81138500000] exact 元 amount
    连续19年 → 19 [19, 19] exact 年 years
    连续20年 → 20 [20, 20] exact 年 years
    1600多名 → 1600 [1600, 1700] at_least 名 count
    70%以上 → 70 [70, open] at_least % percent
    625个 → 625 [625, 625] exact 个 count
    753个 → 753 [753, 753] exact 个 count
    757名 → 757 [757, 757] exact 名 count
    35个条线 → 35 [35, 35] exact 个条线 count
    1500余名 → 1500 [1500, 1600] at_least 名 count
    1分钟内 → 1 [0, 1] at_most 分钟 count
    2分钟内 → 2 [0, 2] at_most 分钟 count
    10分钟内 → 10 [0, 10] at_most 分钟 count
    48项 → 48 [48, 48] exact 项 count
    同比下降8.6% → -8.6 [-8.65, -8.55] exact % percent
    四年连降 → 4 [4, 4] exact 年 years
    2470余万元 → 24700000 [24700000, 24800000] at_least 元 amount
    9个 → 9 [9, 9] exact 个 count
    12734件 → 12734 [12734, 12734] exact 件 count
    8784件 → 8784 [8784, 8784] exact 件 count
    2588件 → 2588 [2588, 2588] exact 件 count
    1362件 → 1362 [1362, 1362] exact 件 count
    首批 → !no-figure
  `);
});

describe("figures of the 2020 report on 湖州", () => {
  testReadings(`
    24976件 → 24976 [24976, 24976] exact 件 count
    99.5% → 99.5 [99.45, 99.55] exact % percent
    100% → 100 [100, 100] exact % percent
    十二连冠夺金鼎 → 12 [12, 12] exact 连冠 years
    第1 → 1 [1, 1] exact - rank
    六道 → 6 [6, 6] exact 道 count
    11个设区市 → 11 [11, 11] exact 个设区市 count
  `);
});

describe("figures of the 2024 report on 嘉兴经开区", () => {
  testReadings(`
    19年 → 19 [19, 19] exact 年 years
    两降两升 → !unread-words
    同比下降4.26% → -4.26 [-4.265, -4.255] exact % percent
    第二 → 2 [2, 2] exact - rank
    列全市第二 → 2 [2, 2] exact - rank
    连续三年 → 3 [3, 3] exact 年 years
    三年“双下降” → 3 [3, 3] exact 年 years
    零发生 → 0 [0, 0] exact - count
    “零发生” → 0 [0, 0] exact - count
    六大工程 → 6 [6, 6] exact 大工程 count
    七个方面 → 7 [7, 7] exact 个方面 count
    92家 → 92 [92, 92] exact 家 count
    44幢 → 44 [44, 44] exact 幢 count
    19幢 → 19 [19, 19] exact 幢 count
    21幢 → 21 [21, 21] exact 幢 count
    4.69亿元（不含金融） → 469000000 [468500000, 469500000] exact 元 amount
    同比增长31.03% → 31.03 [31.025, 31.035] exact % percent
    超千万元 → 10000000 [10000000, open] at_least 元 amount
    16幢 → 16 [16, 16] exact 幢 count
    超亿元 → 100000000 [100000000, open] at_least 元 amount
    两个 → 2 [2, 2] exact 个 count
    293件 → 293 [293, 293] exact 件 count
    同比上升86.6% → 86.6 [86.55, 86.65] exact % percent
    超过98% → 98 [98, open] at_least % percent
    18类 → 18 [18, 18] exact 类 count
  `);
});
