import { expect, test } from "vitest";
import { addresseeOf, type InformationRequest, formatRequest } from "#words/information-request.ts";

const china = { name: { zh: "全国", en: "China" }, level: "nation" as const };
const zhejiang = { name: { zh: "浙江省", en: "Zhejiang" }, level: "province" as const };
const huzhou = { name: { zh: "湖州市", en: "Huzhou" }, level: "city" as const };
const wuxing = { name: { zh: "吴兴区", en: "Wuxing" }, level: "district" as const };
const chaoyang = { name: { zh: "朝阳街道", en: "Chaoyang" }, level: "street" as const };

const request: InformationRequest = {
  topic: "fraud",
  path: [china, zhejiang, huzhou],
  metric: "电信网络诈骗发案数",
  definition: "公安机关统计的发案。",
  years: "2004—2022年",
};

test("formatRequest(request) names body, metric, years and definition", () => {
  const text = formatRequest(request);
  expect(text).toMatch(/^湖州市公安局：\n/);
  expect(text).toContain("申请公开湖州市2004—2022年各年的“电信网络诈骗发案数”");
  expect(text).toContain("（公安机关统计的发案）");
});

test.each([
  ["the ministry of the nation", "fraud", [china], "公安部"],
  ["the department of a province", "fraud", [china, zhejiang], "浙江省公安厅"],
  ["the bureau of a district", "mediation", [china, zhejiang, huzhou, wuxing], "吴兴区司法局"],
  ["for a street the district", "services", [china, huzhou, wuxing, chaoyang], "吴兴区司法局"],
  ["for district police the city", "fraud", [china, zhejiang, huzhou, wuxing], "湖州市公安局"],
  ["for courts the statisticians", "courts", [china], "国家统计局"],
  ["for honours the government", "honours", [china, zhejiang], "浙江省人民政府办公厅"],
  ["for a topic of its own the government", "weather", [china, huzhou], "湖州市人民政府办公室"],
])("formatRequest(request) asks %s", (_, topic, path, body) => {
  const text = formatRequest({ ...request, topic, path });
  expect(text.split("：")[0]).toBe(body);
  expect(text).toContain(`申请公开${path.at(-1)?.name.zh ?? ""}2004`);
});

test("addresseeOf(request) names the agency in English too", () => {
  expect(addresseeOf({ topic: "fraud", path: [china, zhejiang] }).en).toBe(
    "Zhejiang Department of Public Security",
  );
});
