import { describe, expect, it } from "vitest";
import { readSounds } from "#client/search/find-words.ts";
import { findEntries } from "#client/search/rank-entries.ts";
import type { SearchIndex, SearchKind } from "#model/search-index.ts";
import { readSiteFile } from "../helpers/site-pages.ts";

/** As many of a kind are shown before somebody asks for more. */
const shownAtFirst = 6;

const zh = JSON.parse(readSiteFile("search.json")) as SearchIndex;
const en = JSON.parse(readSiteFile("en/search.json")) as SearchIndex;

/** What readers type, and the metric that they should meet among the first. */
const inChinese = {
  犯罪率: "criminal-cases-per-100k",
  犯罪: "criminal-cases-filed",
  刑事案件: "criminal-cases-filed",
  治安: "public-order-cases-accepted",
  打架: "public-order-assaults-accepted",
  杀人: "homicide-cases",
  杀人案: "homicide-cases",
  凶杀: "homicide-cases",
  命案: "homicide-cases",
  谋杀: "homicide-rate",
  破案率: "homicide-clearance-rate",
  骗子: "fraud-cases",
  被骗: "fraud-cases",
  电信诈骗: "fraud-cases",
  网络诈骗: "fraud-cases-filed",
  詐騙: "fraud-cases",
  電信詐騙: "fraud-cases",
  杀猪盘: "fraud-cases",
  追回: "fraud-loss-recovered",
  小偷: "theft-cases-filed",
  盗窃: "theft-cases-filed",
  盜竊: "theft-cases-filed",
  入室盗窃: "burglary-cases-filed",
  偷车: "vehicle-theft-cases-filed",
  抢劫: "robbery-cases-filed",
  搶劫: "robbery-cases-filed",
  强奸: "rape-cases-filed",
  人贩子: "trafficking-cases-filed",
  毒品: "public-order-drugs-accepted",
  赌博: "public-order-gambling-accepted",
  车祸: "road-deaths",
  車禍: "road-deaths",
  交通事故: "road-accidents",
  交通安全: "road-deaths",
  酒驾: "drunk-driving-found",
  火灾: "fires",
  火災: "fires",
  着火: "fires",
  工伤: "work-safety-deaths",
  安全生产: "work-safety-accidents",
  矿难: "coal-mine-deaths",
  煤矿: "coal-mine-deaths",
  溺水: "student-drownings",
  安全感: "safety-satisfaction",
  打官司: "first-instance-cases",
  逮捕: "arrests-approved",
  起诉: "persons-prosecuted",
  判刑: "criminals-convicted",
  信访: "petition-letters-visits",
  上访: "petition-letters-visits",
  调解: "disputes-mediated",
  調解員: "mediators",
  邻居吵架: "disputes-mediated-neighbours",
  离婚: "disputes-mediated-family",
  网格员: "full-time-grid-workers",
  食品安全: "food-sampling-fail-rate",
  假货: "product-sampling-fail-rate",
  人口: "year-end-population",
  "浙江 车祸": "road-deaths",
  "浙江 火灾": "fires",
  zhapian: "fraud-cases",
  治安怎么样: "criminal-cases-per-100k",
  凶杀案: "homicide-cases",
  诈骗金额: "fraud-losses",
  骗了多少钱: "fraud-losses",
  追回多少钱: "fraud-loss-recovered",
  偷电动车: "theft-cases-filed",
  电动车事故: "road-deaths",
  满意度: "safety-satisfaction",
};
/** What readers type who look for a page, and its address. */
const pagesInChinese = {
  谁做的: "about",
  联系: "about",
  怎么引用: "methods",
  下载: "data",
  嵌入: "embed-guide",
  报错: "corrections",
  投稿: "contribute",
};
const pagesInEnglish = {
  contact: "about",
  cite: "methods",
  download: "data",
  embed: "embed-guide",
  mistakes: "corrections",
  upload: "contribute",
};
const inEnglish = {
  "crime rate": "criminal-cases-per-100k",
  crime: "criminal-cases-filed",
  murder: "homicide-cases",
  scam: "fraud-cases",
  scams: "fraud-cases",
  "car crash": "road-deaths",
  "traffic accidents": "road-accidents",
  theft: "theft-cases-filed",
  burglary: "burglary-cases-filed",
  "fire deaths": "fire-deaths",
  fires: "fires",
  "work accidents": "work-safety-accidents",
  mediators: "mediators",
  "is it safe": "safety-satisfaction",
  population: "year-end-population",
  骗子: "fraud-cases",
  fraud: "fraud-cases",
  drugs: "public-order-drugs-accepted",
  prosecutions: "persons-prosecuted",
  "clearance rate": "homicide-clearance-rate",
};

describe("search in everyday words", () => {
  it.each(Object.entries(inChinese))("%s finds %s", (query, metric) => {
    expect(firstOf(zh, query, "metric")).toContain(`/metrics/${metric}/`);
  });

  it.each(Object.entries(inEnglish))("in English, %s finds %s", (query, metric) => {
    expect(firstOf(en, query, "metric")).toContain(`/en/metrics/${metric}/`);
  });

  it.each(Object.entries(pagesInChinese))("%s finds the page %s", (query, page) => {
    expect(firstOf(zh, query, "page")[0]).toBe(`/${page}/`);
  });

  it.each(Object.entries(pagesInEnglish))("in English, %s finds the page %s", (query, page) => {
    expect(firstOf(en, query, "page")[0]).toBe(`/en/${page}/`);
  });

  it.each(["车祸", "安全吗", "工伤", "调解员"])(
    "%s finds no chart of many things first",
    (query) => {
      const charts = firstOf(zh, query, "chart").slice(0, 3);
      expect(charts.length).toBeGreaterThan(0);
      expect(charts.filter((href) => href.endsWith("-grid/"))).toEqual([]);
    },
  );

  it("finds the chart of the crime rate", () => {
    expect(firstOf(zh, "犯罪率", "chart")).toContain("/charts/criminal-cases-rate/");
    expect(firstOf(en, "crime rate", "chart")).toContain("/en/charts/criminal-cases-rate/");
  });

  it("finds a number however its thousands are set apart", () => {
    const texts = zh.groups.flatMap(({ entries }) => entries.map(({ text = "" }) => text));
    const [number = ""] = /(?<![\d,.])\d{2},\d{3}(?![\d,.])/.exec(texts.join(" ")) ?? [];
    const all = (query: string) => findEntries(zh, readSounds(zh.sounds), query).groups;
    expect(number).toMatch(/,/);
    expect(all(number).length).toBeGreaterThan(0);
    expect(all(number.replace(",", ""))).toEqual(all(number));
    expect(all(number.replace(",", "，"))).toEqual(all(number));
  });
});

function firstOf(index: SearchIndex, query: string, kind: SearchKind): readonly string[] {
  const { groups } = findEntries(index, readSounds(index.sounds), query);
  const hits = groups.find((group) => group.kind === kind)?.hits ?? [];
  return hits.slice(0, shownAtFirst).map(({ href }) => href);
}
