import { describe, expect, it, test } from "vitest";
import { publishedDataset } from "../charts/helpers/published-charts.ts";
import { adviseOn, holders, type InformationRequest, since } from "#words/information-request.ts";

const china = { name: { zh: "全国", en: "China" }, level: "nation" as const };
const zhejiang = { name: { zh: "浙江省", en: "Zhejiang" }, level: "province" as const };
const huzhou = { name: { zh: "湖州市", en: "Huzhou" }, level: "city" as const };
const wuxing = { name: { zh: "吴兴区", en: "Wuxing" }, level: "district" as const };
const chaoyang = { name: { zh: "朝阳街道", en: "Chaoyang" }, level: "street" as const };

const metric = (topic: string, id = `${topic}-of-its-own`): InformationRequest["metric"] => ({
  id,
  of: null,
  topic,
  name: { zh: "电信网络诈骗发案数", en: "Fraud cases" },
  definition: { zh: "公安机关统计的发案。五篇报道不印件数。", en: "" },
});
const request: InformationRequest = {
  metric: metric("fraud"),
  path: [china, zhejiang, huzhou],
  years: [2004, 2005, 2006, 2022],
};
const textOf = (more: Partial<InformationRequest>): string => {
  const advice = adviseOn({ ...request, ...more });
  return advice && "text" in advice ? advice.text : "";
};
const whyOf = (more: Partial<InformationRequest>): string => {
  const advice = adviseOn({ ...request, ...more });
  return advice && "why" in advice ? advice.why.zh : "";
};

test("adviseOn(request) names body, metric, years and definition", () => {
  const text = textOf({});
  expect(text).toMatch(/^湖州市公安局：\n/);
  expect(text).toContain("申请公开湖州市2004—2006年、2022年各年的“电信网络诈骗发案数”");
  expect(text).toContain("（公安机关统计的发案）");
});

test.each([
  ["the ministry of the nation", metric("fraud"), [china], "公安部"],
  ["the department of a province", metric("fraud"), [china, zhejiang], "浙江省公安厅"],
  ["the bureau of a district", metric("mediation"), [china, huzhou, wuxing], "吴兴区司法局"],
  [
    "for a street the district",
    metric("mediation"),
    [china, huzhou, wuxing, chaoyang],
    "吴兴区司法局",
  ],
  ["for district police the city", metric("fraud"), [china, huzhou, wuxing], "湖州市公安局"],
  ["for honours the government", metric("honours"), [china, zhejiang], "浙江省人民政府办公厅"],
  [
    "for a survey of the statisticians them",
    metric("order", "national-safety-survey"),
    [china],
    "国家统计局",
  ],
  [
    "for fires the fire service",
    metric("accidents", "fires"),
    [china, zhejiang],
    "浙江省消防救援总队",
  ],
  ["for roads the police", metric("accidents", "road-deaths"), [china, zhejiang], "浙江省公安厅"],
])("adviseOn(request) asks %s", (_, asked, path, body) => {
  const text = textOf({ metric: asked, path });
  expect(text.split("：")[0]).toBe(body);
  expect(text).toContain(`申请公开${path.at(-1)?.name.zh ?? ""}2004`);
});

test("adviseOn(request) names the agency in English too", () => {
  const advice = adviseOn({ ...request, path: [china, zhejiang] });
  expect(advice && "to" in advice && advice.to.en).toBe("Zhejiang Department of Public Security");
});

test("adviseOn(request) makes no request to courts and procuratorates, and says why", () => {
  expect(whyOf({ metric: metric("courts") })).toContain("法院不是行政机关");
  const prosecuted = metric("fraud", "fraud-persons-prosecuted");
  expect(whyOf({ metric: prosecuted })).toContain("检察院不是行政机关");
  expect(textOf({ metric: prosecuted })).toBe("");
});

describe("since when a figure can exist", () => {
  const lines = metric("governance", "covid-defence-lines");

  it("leaves out the years before, and all where there is none after", () => {
    const text = textOf({ metric: lines, years: [2004, 2019, 2021] });
    expect(text).toContain("申请公开湖州市2021年各年");
    expect(adviseOn({ ...request, metric: lines, years: [2004, 2019] })).toBeNull();
  });

  it("asks nothing of the offence of aiding cybercrime before November 2015", () => {
    expect(since["aiding-cybercrime-prosecuted"]).toBe("2015-11-01");
    const offence = metric("fraud", "aiding-cybercrime-prosecuted");
    expect(adviseOn({ ...request, metric: offence, years: [2004, 2014] })).toBeNull();
    expect(whyOf({ metric: offence, years: [2014, 2015] })).toContain("检察院");
  });
});

describe("who holds what, over all metrics of the data", () => {
  const dataset = publishedDataset();
  const china = dataset.areas.filter(({ id }) => id === "china");
  const adviceOf = (id: string): string => {
    const metric = dataset.metrics.find((one) => one.id === id);
    if (!metric) throw new Error(`no metric ${id}`);
    const advice = adviseOn({ metric, path: china, years: [2025] });
    return advice === null ? "" : "why" in advice ? advice.why.zh : advice.to.zh;
  };

  it("is known of each", () => {
    expect(dataset.metrics.filter(({ id }) => adviceOf(id) === "")).toEqual([]);
  });

  it("names only metrics and topics that there are", () => {
    const known = new Set([...dataset.metrics, ...dataset.topics].map(({ id }) => id));
    expect([...Object.keys(holders), ...Object.keys(since)].filter((id) => !known.has(id))).toEqual(
      [],
    );
  });

  it.each([
    ["procuratorates", /检察机关(起诉|批准|提起)|提起公诉|批准(和决定)?逮捕/, "检察院不是行政机关"],
    ["courts", /法院(审|一年|新收|受理|办结|收)/, "法院不是行政机关"],
    ["the statisticians", /国家统计局群众安全感|统计部门公布/, "国家统计局"],
    ["the fire service", /^消防部门/, "国家消防救援局"],
    ["the traffic police", /^公安交通管理部门/, "公安部"],
    ["the police", /^公安机关一年内立案/, "公安部"],
  ])("is %s where the definition says so", (_, words, said) => {
    const own = dataset.metrics.filter(({ definition }) => words.test(definition.zh));
    expect(own).not.toEqual([]);
    const wrong = own.filter(({ id }) => !adviceOf(id).includes(said));
    expect(wrong.map(({ id, definition }) => [id, definition.zh])).toEqual([]);
  });
});
