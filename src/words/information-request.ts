import type { Bilingual, Language } from "#dataset/contract/bilingual.ts";
import type { Area } from "#dataset/contract/vocabulary.ts";

/** What a reader asks a body to disclose. */
export interface InformationRequest {
  /** The topic of the metric, which tells the body. */
  readonly topic: string;
  /** The nation, a province, a city, a county or a district; of a place below, the one above it. */
  readonly area: Pick<Area, "name" | "level">;
  readonly metric: Bilingual;
  /** What is counted, in the register's words. */
  readonly definition: Bilingual;
  /** The years, in words of each language. */
  readonly years: Bilingual;
}

/** Kinds of agency, by the names they bear at each level of government. */
interface Agency {
  readonly nation: Bilingual;
  readonly province: Bilingual;
  readonly below: Bilingual;
}

const police: Agency = {
  nation: { zh: "公安部", en: "Ministry of Public Security" },
  province: { zh: "公安厅", en: "Department of Public Security" },
  below: { zh: "公安局", en: "Public Security Bureau" },
};
const justice: Agency = {
  nation: { zh: "司法部", en: "Ministry of Justice" },
  province: { zh: "司法厅", en: "Department of Justice" },
  below: { zh: "司法局", en: "Justice Bureau" },
};
const emergencies: Agency = {
  nation: { zh: "应急管理部", en: "Ministry of Emergency Management" },
  province: { zh: "应急管理厅", en: "Department of Emergency Management" },
  below: { zh: "应急管理局", en: "Emergency Management Bureau" },
};
const statistics: Agency = {
  nation: { zh: "国家统计局", en: "National Bureau of Statistics" },
  province: { zh: "统计局", en: "Bureau of Statistics" },
  below: { zh: "统计局", en: "Bureau of Statistics" },
};

/**
 * Which agency keeps the figures of a topic. The Regulations bind administrative agencies; courts
 * and party committees, which keep those of the other topics, are not among them.
 */
const agencies: Readonly<Record<string, Agency>> = {
  fraud: police,
  order: police,
  mediation: justice,
  services: justice,
  inspection: emergencies,
  accidents: emergencies,
  economy: statistics,
};

/**
 * The text of a request for government information, ready to copy; null where no body bound by the
 * Regulations keeps the figure. The request itself is written in Chinese, the language in which it
 * must be made; the English version says what it says.
 */
export function writeRequest(request: InformationRequest, lang: Language): string | null {
  const agency = agencies[request.topic];
  if (agency === undefined) return null;
  const body = nameOf(agency, request.area);
  return lang === "zh" ? chineseRequest(request, body.zh) : englishRequest(request, body.en);
}

function nameOf(agency: Agency, { name, level }: InformationRequest["area"]): Bilingual {
  if (level === "nation") return agency.nation;
  const word = level === "province" ? agency.province : agency.below;
  return { zh: `${name.zh}${word.zh}`, en: `${name.en} ${word.en}` };
}

function chineseRequest(
  { metric, years, definition, area }: InformationRequest,
  body: string,
): string {
  return [
    `${body}：`,
    `根据《中华人民共和国政府信息公开条例》，申请公开${area.name.zh}${years.zh}各年的“${metric.zh}”（${definition.zh.replace(/。$/, "")}），并请注明统计口径及历年口径的变化。`,
    "请以电子邮件提供电子文本。如该信息已主动公开，请告知获取的方式和途径；如不属于贵单位公开，请告知负责公开的行政机关。",
    "申请人：（姓名）　联系方式：（电话、地址）　日期：（年月日）",
  ].join("\n");
}

function englishRequest(
  { metric, years, definition, area }: InformationRequest,
  body: string,
): string {
  return [
    `To: ${body}`,
    `Under the Regulations of the People’s Republic of China on Open Government Information, I request “${metric.en}” for ${area.name.en} for each year of ${years.en} (${definition.en.replace(/\.$/, "")}), with the definition used and any change of definition over the years.`,
    "Please send it by e-mail as an electronic text. If it has been published, please say where; if another agency is responsible, please name it.",
    "Applicant: (name) · Contact: (telephone, address) · Date: (day)",
  ].join("\n");
}
