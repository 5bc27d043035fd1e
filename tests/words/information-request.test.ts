import { expect, test } from "vitest";
import { type InformationRequest, writeRequest } from "#words/information-request.ts";

const request: InformationRequest = {
  topic: "fraud",
  area: { name: { zh: "湖州市", en: "Huzhou" }, level: "city" },
  metric: { zh: "电信网络诈骗发案数", en: "Telecom and online fraud cases" },
  definition: { zh: "公安机关统计的发案。", en: "Cases as counted by the police." },
  years: { zh: "2004—2022年", en: "2004–2022" },
};

test("writeRequest(request, zh) names body, metric, years and definition", () => {
  const text = writeRequest(request, "zh");
  expect(text).toMatch(/^湖州市公安局：\n/);
  expect(text).toContain("申请公开湖州市2004—2022年各年的“电信网络诈骗发案数”");
  expect(text).toContain("（公安机关统计的发案）");
});

test("writeRequest(request, lang) names the agency of the level", () => {
  const china = { name: { zh: "全国", en: "China" }, level: "nation" as const };
  const zhejiang = { name: { zh: "浙江省", en: "Zhejiang" }, level: "province" as const };
  expect(writeRequest({ ...request, area: china }, "zh")).toMatch(/^公安部：/);
  expect(writeRequest({ ...request, area: zhejiang }, "zh")).toMatch(/^浙江省公安厅：/);
  expect(writeRequest({ ...request, area: zhejiang }, "en")).toMatch(
    /^To: Zhejiang Department of Public Security\n/,
  );
});

test("writeRequest(request, lang) is null where the Regulations bind nobody", () => {
  expect(writeRequest({ ...request, topic: "courts" }, "zh")).toBeNull();
  expect(writeRequest({ ...request, topic: "honours" }, "zh")).toBeNull();
});
