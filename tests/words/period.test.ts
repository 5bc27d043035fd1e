import { expect, test } from "vitest";
import { formatPeriodText, formatYears } from "#words/period.ts";

test.each([
  ["2023", "2023年", "2023"],
  ["2023-07", "2023年7月", "July 2023"],
  ["2023-07-31", "2023年7月31日", "31 July 2023"],
  ["2004/2023", "2004—2023年", "2004–2023"],
  ["2023/2023-06", "2023年至2023年6月", "2023 to June 2023"],
  ["2023-06/2023", "2023年6月至2023年", "June 2023 to 2023"],
  ["2020-01-01/2020-08-19", "2020年1月1日至8月19日", "1 January to 19 August 2020"],
  ["2023/2024-04", "2023年至2024年4月", "2023 to April 2024"],
  ["2023-01/2023-06", "2023年1月至6月", "January to June 2023"],
  ["2004-05-10/2004-05-11", "2004年5月10日至11日", "10–11 May 2004"],
  ["2022-11/2023-02", "2022年11月至2023年2月", "November 2022 to February 2023"],
  ["2015-10-29/2015-12-31", "2015年10月29日至12月31日", "29 October to 31 December 2015"],
  ["../2025-03", "截至2025年3月", "up to March 2025"],
  ["../2018", "截至2018年", "up to 2018"],
  ["soon", "soon", "soon"],
])('formatPeriodText("%s") gives %s and %s', (text, zh, en) => {
  expect(formatPeriodText(text, "zh")).toBe(zh);
  expect(formatPeriodText(text, "en")).toBe(en);
});

test("formatYears joins years that follow each other", () => {
  const years = [2004, 2005, 2006, 2008, 2010, 2011];
  expect(formatYears(years, "zh")).toBe("2004—2006年、2008年、2010—2011年");
  expect(formatYears(years, "en")).toBe("2004–2006, 2008, 2010–2011");
  expect(formatYears([], "en")).toBe("");
});
