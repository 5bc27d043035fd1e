import type { Bilingual } from "#model/bilingual.ts";
import type { Area, AreaLevel, Metric } from "#model/vocabulary.ts";
import { formatPeriodText, formatYears } from "./period.ts";

/** What a reader asks a body to disclose. */
export interface InformationRequest {
  readonly metric: Pick<Metric, "id" | "of" | "topic" | "name" | "definition">;
  /** The place that the figure is of, and all above it, widest first. */
  readonly path: readonly Pick<Area, "name" | "level">[];
  /** The years not found, in order. */
  readonly years: readonly number[];
}

/** A kind of agency, by the name it bears at each level of government that has one. */
interface Agency {
  readonly nation: Bilingual;
  readonly levels: Readonly<Partial<Record<AreaLevel, Bilingual>>>;
}

/** Streets, towns, villages and zones have no agencies of their own: the place above them is asked. */
function agency(nation: Bilingual, province: Bilingual, below: Bilingual): Agency {
  return { nation, levels: { province, city: below, county: below, district: below } };
}

/** District police are branches of the city's force and answer through it. */
const police: Agency = {
  nation: { zh: "公安部", en: "Ministry of Public Security" },
  levels: {
    province: { zh: "公安厅", en: "Department of Public Security" },
    city: { zh: "公安局", en: "Public Security Bureau" },
    county: { zh: "公安局", en: "Public Security Bureau" },
  },
};
const fireRescue: Agency = {
  nation: { zh: "国家消防救援局", en: "National Fire and Rescue Administration" },
  levels: {
    province: { zh: "消防救援总队", en: "Fire and Rescue Corps" },
    city: { zh: "消防救援支队", en: "Fire and Rescue Division" },
    county: { zh: "消防救援大队", en: "Fire and Rescue Brigade" },
    district: { zh: "消防救援大队", en: "Fire and Rescue Brigade" },
  },
};
const mines: Agency = {
  nation: { zh: "国家矿山安全监察局", en: "National Mine Safety Administration" },
  levels: {},
};
const justice = agency(
  { zh: "司法部", en: "Ministry of Justice" },
  { zh: "司法厅", en: "Department of Justice" },
  { zh: "司法局", en: "Justice Bureau" },
);
const emergencies = agency(
  { zh: "应急管理部", en: "Ministry of Emergency Management" },
  { zh: "应急管理厅", en: "Department of Emergency Management" },
  { zh: "应急管理局", en: "Emergency Management Bureau" },
);
const market = agency(
  { zh: "国家市场监督管理总局", en: "State Administration for Market Regulation" },
  { zh: "市场监督管理局", en: "Administration for Market Regulation" },
  { zh: "市场监督管理局", en: "Administration for Market Regulation" },
);
const statistics = agency(
  { zh: "国家统计局", en: "National Bureau of Statistics" },
  { zh: "统计局", en: "Bureau of Statistics" },
  { zh: "统计局", en: "Bureau of Statistics" },
);
const petitions = agency(
  { zh: "国家信访局", en: "National Public Complaints and Proposals Administration" },
  { zh: "信访局", en: "Public Complaints Bureau" },
  { zh: "信访局", en: "Public Complaints Bureau" },
);
const government = agency(
  { zh: "国务院办公厅", en: "General Office of the State Council" },
  { zh: "人民政府办公厅", en: "Provincial Government General Office" },
  { zh: "人民政府办公室", en: "Government Office" },
);

/** Why nobody can be asked under the Regulations. */
interface NoAgency {
  readonly why: Bilingual;
}

const procuratorate: NoAgency = {
  why: {
    zh: "由检察院掌握。检察院不是行政机关，不适用《政府信息公开条例》，不能照条例申请；可看检察院向同级人民代表大会所作的工作报告，或直接去函询问。",
    en: "Held by the procuratorates. They are no administrative bodies and the Regulations do not bind them: no request can be made. Their work reports to the people’s congress of the same level may have it, or a letter may ask.",
  },
};
const court: NoAgency = {
  why: {
    zh: "由法院掌握。法院不是行政机关，不适用《政府信息公开条例》，不能照条例申请；可看法院向同级人民代表大会所作的工作报告，或直接去函询问。",
    en: "Held by the courts. They are no administrative bodies and the Regulations do not bind them: no request can be made. Their work reports to the people’s congress of the same level may have it, or a letter may ask.",
  },
};
const oneFirm: NoAgency = {
  why: {
    zh: "是一家企业或一起案件的情形，行政机关未必掌握，不拟申请书。",
    en: "It is about a single firm or case, which no administrative body need hold: no request is drafted.",
  },
};
const calendar: NoAgency = {
  why: {
    zh: "周年数由起算的年份推得出来，不必申请。",
    en: "An anniversary follows from the year it is counted from: nothing need be asked.",
  },
};

/**
 * Who holds the figures, by the metric, else by the one that a rate or change is of, else by its topic.
 * The Regulations bind administrative bodies. Honours, grids and the safety index are the affair of
 * party and government together: the government is asked.
 */
export const holders: Readonly<Record<string, Agency | NoAgency>> = {
  fraud: police,
  "aiding-cybercrime-prosecuted": procuratorate,
  "fraud-persons-prosecuted": procuratorate,
  "fraud-proceeds-concealing-prosecuted": procuratorate,
  order: police,
  "national-safety-survey": statistics,
  "safety-satisfaction": statistics,
  "safety-index": government,
  "safety-network-coverage": government,
  "security-missions-completed": government,
  "student-drownings": government,
  mediation: justice,
  "county-dispute-centre-coverage": government,
  "joint-stations": government,
  "disputes-mediated-two-stations": government,
  "disputes-screened": government,
  "disputes-screened-resolved": government,
  "disputes-resolved-campaign": government,
  services: government,
  "legal-checkup-firms": justice,
  "legal-checkup-problems-solved": justice,
  "public-legal-services": justice,
  "shared-courtrooms-set-up": court,
  "one-case-loss-recovered": oneFirm,
  inspection: emergencies,
  "covert-supervision-coverage": government,
  "drunk-driving-found": police,
  "road-junction-upgrades": police,
  "fire-enforcement-levels": fireRescue,
  "food-drug-office-star-coverage": market,
  "food-drug-office-stars": market,
  "food-sampling-batches": market,
  "food-sampling-fail-rate": market,
  "product-sampling-batches": market,
  "product-sampling-fail-rate": market,
  "product-sampling-pass-rate": market,
  accidents: emergencies,
  "coal-mine-accidents": mines,
  "coal-mine-deaths": mines,
  fires: fireRescue,
  "fire-deaths": fireRescue,
  "fire-injuries": fireRescue,
  "fire-losses": fireRescue,
  "road-accidents": police,
  "road-accidents-10plus": police,
  "road-deaths": police,
  "road-injuries": police,
  "road-losses": police,
  courts: court,
  "arrests-approved": procuratorate,
  "arrests-approved-or-decided": procuratorate,
  "persons-prosecuted": procuratorate,
  "persons-prosecuted-all": procuratorate,
  "petition-letters-visits": petitions,
  economy: government,
  gdp: statistics,
  "local-income": statistics,
  "year-end-population": statistics,
  "one-firm-staff": oneFirm,
  "safe-zhejiang-years": calendar,
  "two-mountains-years": calendar,
  honours: government,
  governance: government,
};

/** The day from which a figure can exist at all, by metric: an offence, an epidemic, a campaign. */
export const since: Readonly<Record<string, string>> = {
  "aiding-cybercrime-prosecuted": "2015-11-01",
  "covid-defence-lines": "2020-01-01",
  "door-to-door-screening": "2020-01-01",
  "disputes-resolved-campaign": "2019-01-01",
  "resolution-rate-campaign": "2019-01-01",
};

/** A request with whom it goes to, or why none can be made. */
export type Advice = { readonly text: string; readonly to: Bilingual } | NoAgency;

/**
 * What to do about years not found: the text of a request, in Chinese as it has to be made, or why
 * there is none; null where the figure cannot exist in any of the years.
 * Throws RangeError for a metric of which nobody has said who holds it.
 */
export function adviseOn({ metric, path, years }: InformationRequest): Advice | null {
  const holder = holders[metric.id] ?? holders[metric.of ?? ""] ?? holders[metric.topic];
  if (holder === undefined) throw new RangeError(`nobody is known to hold ${metric.id}`);
  const start = since[metric.id];
  const asked = years.filter((year) => year >= Number(start?.slice(0, 4) ?? 0));
  if (asked.length === 0) return null;
  if ("why" in holder) return holder;
  const to = nameOf(holder, path);
  const place = path.at(-1)?.name.zh ?? "";
  const isCut = start !== undefined && !start.endsWith("-01-01");
  const from = isCut ? `（自${formatPeriodText(start, "zh")}起）` : "";
  const { name, definition } = metric;
  // What our reports print of it is no part of what is asked.
  const counted = definition.zh.split("。").filter((one) => one !== "" && !one.includes("报道"));
  return {
    to,
    text: [
      `${to.zh}：`,
      `根据《中华人民共和国政府信息公开条例》，申请公开${place}${formatYears(asked, "zh")}${from}各年的“${name.zh}”（${counted.join("。")}），并请注明统计口径及历年口径的变化。`,
      "请以电子邮件提供电子文本。如该信息已主动公开，请告知获取的方式和途径；如不属于贵单位公开，请告知负责公开的行政机关。",
      "申请人：（姓名）　联系方式：（电话、地址）　日期：（年月日）",
    ].join("\n"),
  };
}

/** The agency of the nearest place that has one. */
function nameOf({ nation, levels }: Agency, path: InformationRequest["path"]): Bilingual {
  const [nearest] = path.toReversed().flatMap(({ name, level }) => {
    const agencyName = levels[level];
    return agencyName ? [{ name, agencyName }] : [];
  });
  if (!nearest) return nation;
  const { name, agencyName } = nearest;
  return { zh: name.zh + agencyName.zh, en: `${name.en} ${agencyName.en}` };
}

const shelves: readonly (readonly [print: RegExp, where: Bilingual])[] = [
  [
    /年鉴/,
    {
      zh: "年鉴可到公共图书馆或统计部门网站查阅",
      en: "yearbooks: in public libraries and on the statisticians’ websites",
    },
  ],
  [
    /统计公报|国家数据/,
    {
      zh: "公报和年度数据登在统计局网站",
      en: "communiqués and yearly data: on the website of the bureau of statistics",
    },
  ],
  [
    /工作报告/,
    {
      zh: "工作报告登在法院、检察院或人民代表大会的网站",
      en: "work reports: on the website of the court, the procuratorate or the people’s congress",
    },
  ],
];

/** Where a publication that is named can be read; of any other, with whoever publishes it. */
export function shelvesOf(where: Bilingual): readonly Bilingual[] {
  const found = shelves.flatMap(([print, shelf]) => (print.test(where.zh) ? [shelf] : []));
  if (found.length > 0) return found;
  return [{ zh: "登在发布机关的网站", en: "on the website of the body that publishes it" }];
}
