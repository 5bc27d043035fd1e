import { describe } from "vitest";
import { testReadings } from "./figure-rows.ts";

describe("no definite figure", () => {
  testReadings(`
    几十名 → !no-definite-figure
    几名 → !no-definite-figure
    数百 → !no-definite-figure
    数10名 → !no-definite-figure
    十数名 → !no-definite-figure
    十几 → !no-definite-figure
    20几 → !no-definite-figure
    数以万计 → !no-definite-figure
    成千上万 → !no-definite-figure
    若干 → !no-definite-figure
    多名 → !no-definite-figure
    一些 → !no-definite-figure
    大量 → !no-definite-figure
    大幅下降 → !no-definite-figure
    明显上升 → !no-definite-figure
    several → !no-definite-figure
    hundreds of cases → !no-definite-figure
    dozens → !no-definite-figure
  `);
});

describe("no figure", () => {
  testReadings(`
    全覆盖 → !no-figure
    无 → !no-figure
    创历史新高 → !no-figure
    — → !no-figure
    abc → !no-figure
  `);
});

describe("a date", () => {
  testReadings(`
    2023年 → !is-a-date
    2023年7月 → !is-a-date
    2023-07 → !is-a-date
    2023-07-31 → !is-a-date
    7月31日 → !is-a-date
    去年12月 → !is-a-date
    2004—2023年 → !is-a-date
    二〇二三年 → !is-a-date
    July 2023 → !is-a-date
    8:30 → !is-a-date
    5-Jan → !is-a-date
    Jan-05 → !is-a-date
  `);
});

describe("a unit that is no known word", () => {
  testReadings(`
    19W起 → !unknown-unit
    13w → !unknown-unit
    384l个 → !unknown-unit
    8.6%% → !unknown-unit
    12 wugs → !unknown-unit
  `);
});

describe("a number that a spreadsheet may have spoilt", () => {
  testReadings(`
    19.000起 → !spoilt-number
    19.000 → !spoilt-number
    约1.000件 → !spoilt-number
  `);
});

describe("more than a figure", () => {
  testReadings(`
    检查8次，发现问题3841个 → !unread-words
    5000(含線上3000多件)多件 → !two-figures
    挽回损失2470余万元 → !unread-words
    翻一番 → !unread-words
    1+N → !unread-words
    e企安365 → !unread-words
    3、4 → !two-figures
    5/10万人 → !unread-words
  `);
});
