import { expect, test } from "vitest";
import { describeReading } from "./figure-rows.ts";

test.each([
  ["1745.98", "万件", "17459800 [17459750, 17459850] exact 件 count"],
  ["449.2", "10000 cases", "4492000 [4491500, 4492500] exact cases count"],
  ["449.2", "(10,000 cases)", "4492000 [4491500, 4492500] exact cases count"],
  ["3144", "万件", "31440000 [31435000, 31445000] exact 件 count"],
  ["12222.5", "万元", "122225000 [122224500, 122225500] exact 元 amount"],
  ["2170.7", "亿元", "217070000000 [217065000000, 217075000000] exact 元 amount"],
  ["477.8", "万人次", "4778000 [4777500, 4778500] exact 人次 count"],
  ["2470余", "万元", "24700000 [24700000, 24800000] at_least 元 amount"],
  ["97.41", "%", "97.41 [97.405, 97.415] exact % percent"],
  ["97.41%", "%", "97.41 [97.405, 97.415] exact % percent"],
  ["下降1.07", "个百分点", "-1.07 [-1.075, -1.065] exact 个百分点 percentage-points"],
  ["3", "‰", "0.3 [0.3, 0.3] exact % percent"],
  ["28", "人", "28 [28, 28] exact 人 count"],
  ["3万", "件", "30000 [25000, 35000] exact 件 count"],
  ["2.3万件", "万件", "23000 [22500, 23500] exact 件 count"],
  ["10-20", "万元", "none [100000, 200000] exact 元 range"],
  ["5", "千克", "5 [5, 5] exact 千克 count"],
])('parseFigure("%s", { printedUnit: "%s" }) reads %s', (token, printedUnit, expected) => {
  expect(describeReading(token, printedUnit)).toBe(expected);
});

test.each([
  ["23件", "万件", "!unit-disagrees"],
  ["2.3万件", "亿件", "!unit-disagrees"],
  ["3万", "万件", "!unit-disagrees"],
  ["5%", "件", "!unit-disagrees"],
  ["5件", "家", "!unit-disagrees"],
  ["5", "3件", "!unreadable-unit"],
  ["5", "十几件", "!unreadable-unit"],
])('parseFigure("%s", { printedUnit: "%s" }) refuses: %s', (token, printedUnit, expected) => {
  expect(describeReading(token, printedUnit)).toBe(expected);
});

test("a unit in brackets behind the figure is read like that of a table's head", () => {
  expect(describeReading("314.1 (10000 cases)")).toBe(
    "3141000 [3140500, 3141500] exact cases count",
  );
  expect(describeReading("314.1(万件)")).toBe("3141000 [3140500, 3141500] exact 件 count");
  expect(describeReading("314.1 (10000 cases)", "10000 cases")).toBe(
    "3141000 [3140500, 3141500] exact cases count",
  );
  expect(describeReading("314.1 (10000 cases)", "万件")).toBe("!unit-disagrees");
});
