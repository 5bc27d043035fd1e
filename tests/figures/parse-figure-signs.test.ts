import { describe } from "vitest";
import { testReadings } from "./figure-rows.ts";

describe("falls", () => {
  testReadings(`
    下降8.6% → -8.6 [-8.65, -8.55] exact % percent
    较上年减少1200起 → -1200 [-1200, -1200] exact 起 count
    比上年少3起 → -3 [-3, -3] exact 起 count
    降幅4.26% → -4.26 [-4.265, -4.255] exact % percent
    负增长2% → -2 [-2, -2] exact % percent
    －3.2% → -3.2 [-3.25, -3.15] exact % percent
    −8% → -8 [-8, -8] exact % percent
    -5% → -5 [-5, -5] exact % percent
    下降1.07个百分点 → -1.07 [-1.075, -1.065] exact 个百分点 percentage-points
    fell by 12.8 percent → -12.8 [-12.85, -12.75] exact % percent
    a 6.1-percent decrease → -6.1 [-6.15, -6.05] exact % percent
    12.8 percent lower → -12.8 [-12.85, -12.75] exact % percent
    down 1.07 percentage points → -1.07 [-1.075, -1.065] exact percentage points percentage-points
  `);
});

describe("rises", () => {
  testReadings(`
    上升213.3% → 213.3 [213.25, 213.35] exact % percent
    比上年同期多3起 → 3 [3, 3] exact 起 count
    增幅12.1% → 12.1 [12.05, 12.15] exact % percent
    +5 → 5 [5, 5] exact - count
    增长1.5倍 → 1.5 [1.45, 1.55] exact 倍 multiple
    up by more than 8% → 8 [8, open] at_least % percent
    rose 9.4 percent → 9.4 [9.35, 9.45] exact % percent
    up 8.6% year on year → 8.6 [8.55, 8.65] exact % percent
  `);
});

describe("a qualifier bounds the magnitude of a fall", () => {
  testReadings(`
    下降超8% → -8 [open, -8] at_least % percent
    下降不到8% → -8 [-8, 0] at_most % percent
    下降约8% → -8 [-8.5, -7.5] approx % percent
    下降近8% → -8 [-8, -7.5] approx % percent
    下降8%以上 → -8 [open, -8] at_least % percent
    下降至少8% → -8 [open, -8] at_least % percent
    增加至多5起 → 5 [0, 5] at_most 起 count
    减少近三成 → -30 [-30, -25] approx % percent
    减少1500余起 → -1500 [-1600, -1500] at_least 起 count
  `);
});

describe("changes to a level", () => {
  testReadings(`
    降至8.6% → 8.6 [8.55, 8.65] exact % percent
    下降到500起 → 500 [500, 500] exact 起 count
    降至近500起 → 500 [450, 500] approx 起 count
    增至2.3万件 → 23000 [22500, 23500] exact 件 count
    fell to 500 cases → 500 [500, 500] exact cases count
  `);
});

describe("no sign", () => {
  testReadings(`
    下降0% → 0 [0, 0] exact % percent
    -0% → 0 [0, 0] exact % percent
    多达300起 → 300 [300, 300] exact 起 count
  `);
});

describe("signs that contradict each other", () => {
  testReadings(`
    上升-5% → !signs-disagree
    下降-5% → !signs-disagree
    下降上升5% → !signs-disagree
  `);
});
