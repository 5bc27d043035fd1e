import type { Bilingual } from "#model/bilingual.ts";
import type { Area, AreaLevel } from "#model/vocabulary.ts";

/** What a reader asks a body to disclose. */
export interface InformationRequest {
  /** The topic of the metric, which tells the body. */
  readonly topic: string;
  /** The place that the figure is of, and all above it, widest first. */
  readonly path: readonly Pick<Area, "name" | "level">[];
  /** Its name in Chinese. */
  readonly metric: string;
  /** What is counted, in the register’s Chinese words. */
  readonly definition: string;
  /** The years, in Chinese words. */
  readonly years: string;
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
const statistics = agency(
  { zh: "国家统计局", en: "National Bureau of Statistics" },
  { zh: "统计局", en: "Bureau of Statistics" },
  { zh: "统计局", en: "Bureau of Statistics" },
);
const government = agency(
  { zh: "国务院办公厅", en: "General Office of the State Council" },
  { zh: "人民政府办公厅", en: "Provincial Government General Office" },
  { zh: "人民政府办公室", en: "Government Office" },
);

/**
 * Whom to ask for the figures of a topic; of any other, the government of the place. The Regulations
 * bind administrative agencies. Courts are none: what the yearbooks print of theirs is asked of the
 * statisticians. Honours and grids are decided by party and government together.
 */
const agencies: Readonly<Record<string, Agency>> = {
  fraud: police,
  order: police,
  mediation: justice,
  services: justice,
  inspection: emergencies,
  accidents: emergencies,
  economy: statistics,
  courts: statistics,
  honours: government,
  governance: government,
};

/** The text of a request, in Chinese as it has to be made. */
export function formatRequest(request: InformationRequest): string {
  const { metric, years, definition, path } = request;
  const place = path.at(-1)?.name.zh ?? "";
  return [
    `${addresseeOf(request).zh}：`,
    `根据《中华人民共和国政府信息公开条例》，申请公开${place}${years}各年的“${metric}”（${definition.replace(/。$/, "")}），并请注明统计口径及历年口径的变化。`,
    "请以电子邮件提供电子文本。如该信息已主动公开，请告知获取的方式和途径；如不属于贵单位公开，请告知负责公开的行政机关。",
    "申请人：（姓名）　联系方式：（电话、地址）　日期：（年月日）",
  ].join("\n");
}

/** Whom to ask: the agency of the nearest place that has one. */
export function addresseeOf({
  topic,
  path,
}: Pick<InformationRequest, "topic" | "path">): Bilingual {
  const { nation, levels } = agencies[topic] ?? government;
  const [nearest] = path.toReversed().flatMap(({ name, level }) => {
    const agencyName = levels[level];
    return agencyName ? [{ name, agencyName }] : [];
  });
  if (!nearest) return nation;
  const { name, agencyName } = nearest;
  return { zh: name.zh + agencyName.zh, en: `${name.en} ${agencyName.en}` };
}
