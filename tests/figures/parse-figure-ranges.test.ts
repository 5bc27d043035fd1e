import { describe } from "vitest";
import { testReadings } from "./figure-rows.ts";

describe("ranges", () => {
  testReadings(`
    10-20 → none [10, 20] exact - range
    10—20起 → none [10, 20] exact 起 range
    10——20 → none [10, 20] exact - range
    10～20 → none [10, 20] exact - range
    10至20 → none [10, 20] exact - range
    500到600家 → none [500, 600] exact 家 range
    10%至20% → none [10, 20] exact % range
    10 to 20 percent → none [10, 20] exact % range
    between 10 and 20 → none [10, 20] exact - range
    20-30岁 → none [20, 30] exact 岁 range
    2-3年 → none [2, 3] exact 年 range
  `);
});

describe("a magnitude said once for both ends", () => {
  testReadings(`
    10至20万元 → none [100000, 200000] exact 元 range
    1.5至2万人 → none [15000, 20000] exact 人 range
    8-10万元 → none [80000, 100000] exact 元 range
    10万至20万元 → none [100000, 200000] exact 元 range
    9000多至1万 → none [9000, 10000] approx - range
    500至2万人 → none [500, 20000] exact 人 range
  `);
});

describe("signed ranges", () => {
  testReadings(`
    下降10%-20% → none [-20, -10] exact % range
    上升5%-10% → none [5, 10] exact % range
    -10%—-5% → none [-10, -5] exact % range
    -5至5 → none [-5, 5] exact - range
  `);
});

describe("what is no range", () => {
  testReadings(`
    20-10 → !range-backwards
    10元至20件 → !two-figures
    10--20 → !ambiguous-figure
    从100起降至50起 → !unread-words
    10-20分钟内 → !qualifiers-disagree
  `);
});
