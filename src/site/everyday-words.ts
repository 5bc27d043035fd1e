import type { SinglePage } from "./addresses.ts";

/**
 * What people call things that the data name otherwise: by these words the search finds the metrics and
 * the charts that draw them. A table for editors; words and ids as they come, in both languages.
 */
export const everydayWords: readonly {
  readonly zh: string;
  readonly en: string;
  /** Ids of metrics. */
  readonly finds: readonly string[];
}[] = [
  {
    zh: "犯罪率 犯罪 案件多少 发案率 治安好不好 治安怎么样 治安差",
    en: "crime rate; crime; criminality; offences; crime statistics",
    finds: ["criminal-cases-per-100k", "criminal-cases-filed", "criminal-alerts"],
  },
  {
    zh: "治安 报警 打架 斗殴",
    en: "public order; brawls; disorder",
    finds: ["public-order-cases-accepted", "public-order-cases-handled"],
  },
  { zh: "打人 打架 家暴 斗殴", en: "beating; fights", finds: ["public-order-assaults-accepted"] },
  {
    zh: "杀人 杀人案 凶杀 凶杀案 谋杀 他杀 凶案 人命",
    en: "murder; killing; manslaughter",
    finds: ["homicide-cases", "homicide-rate", "murder-cases-filed", "homicide-clearance-rate"],
  },
  {
    zh: "破案率 破案",
    en: "clear-up rate; clearance rate; cases solved",
    finds: ["homicide-clearance-rate"],
  },
  {
    zh: "骗子 诈骗 被骗 骗钱 上当",
    en: "fraud; scam; swindle; con men; fraudsters",
    finds: ["fraud-cases", "fraud-cases-filed", "all-fraud-cases-filed", "fraud-losses"],
  },
  {
    zh: "电诈 电信诈骗 网络诈骗 网骗 诈骗电话 杀猪盘 刷单",
    en: "phone scam; phishing; phone fraud; internet fraud; online scam",
    finds: ["fraud-cases", "fraud-cases-filed", "fraud-losses"],
  },
  {
    zh: "被骗的钱 骗走多少钱 骗了多少钱 诈骗金额 追回 追回多少钱 挽损",
    en: "money lost to scams; money recovered",
    finds: ["fraud-losses", "fraud-loss-recovered", "fraud-funds-stopped"],
  },
  {
    zh: "小偷 偷东西 偷窃 扒手 失窃 盗窃 被偷 偷电动车",
    en: "stealing; thieves; larceny; pickpockets",
    finds: ["theft-cases-filed", "public-order-thefts-accepted"],
  },
  {
    zh: "入室盗窃 撬门 溜门 入户盗窃",
    en: "break-in; housebreaking",
    finds: ["burglary-cases-filed"],
  },
  { zh: "偷车 盗车", en: "car theft; stolen cars", finds: ["vehicle-theft-cases-filed"] },
  { zh: "抢劫 抢夺 打劫", en: "mugging; hold-up", finds: ["robbery-cases-filed"] },
  { zh: "强奸 性侵 性犯罪", en: "sexual assault; sex crimes", finds: ["rape-cases-filed"] },
  {
    zh: "人贩子 拐卖 拐卖儿童",
    en: "child abduction; kidnapping; human trafficking",
    finds: ["trafficking-cases-filed"],
  },
  { zh: "伤害 打伤 故意伤害", en: "violence; wounding", finds: ["injury-cases-filed"] },
  {
    zh: "吸毒 毒品 贩毒",
    en: "drugs; drug abuse; narcotics",
    finds: ["public-order-drugs-accepted"],
  },
  { zh: "赌博 赌钱 黄赌毒", en: "betting; casinos", finds: ["public-order-gambling-accepted"] },
  {
    zh: "卖淫 嫖娼 黄赌毒 扫黄",
    en: "sex work; vice",
    finds: ["public-order-prostitution-accepted"],
  },
  {
    zh: "车祸 交通事故 撞车 交通安全 电动车事故 马路 行车",
    en: "car crash; traffic accidents; car accident; collisions; road safety; crashes",
    finds: ["road-deaths", "road-accidents", "road-injuries", "road-deaths-per-10k-vehicles"],
  },
  { zh: "酒驾 醉驾 酒后开车", en: "drink driving; DUI", finds: ["drunk-driving-found"] },
  {
    zh: "着火 失火 起火 火警 消防 火灾率",
    en: "blaze; fire brigade; arson; house fires",
    finds: ["fires", "fires-per-100k", "fire-deaths", "fire-losses"],
  },
  {
    zh: "工伤 安全事故 工亡 安全生产 生产事故 工业事故",
    en: "work accidents; industrial accidents; workplace deaths; occupational safety",
    finds: ["work-safety-deaths", "work-safety-accidents", "industrial-deaths-per-100k-workers"],
  },
  {
    zh: "矿难 煤矿 瓦斯爆炸",
    en: "mining disasters; pit deaths",
    finds: ["coal-mine-deaths", "coal-mine-accidents", "coal-deaths-per-million-tonnes"],
  },
  { zh: "溺水 淹死 淹水", en: "drowned; drowning", finds: ["student-drownings"] },
  {
    zh: "安全感 满意度 安全吗 浙江安全吗 放心",
    en: "feeling safe; is it safe; how safe; sense of safety",
    finds: ["safety-satisfaction", "national-safety-survey", "safety-index"],
  },
  {
    zh: "打官司 官司 诉讼 法院案子 告状",
    en: "lawsuits; litigation; suing; court cases",
    finds: ["first-instance-cases", "court-cases-received", "first-instance-civil-cases"],
  },
  { zh: "判刑 坐牢 罪犯", en: "convictions; prison; sentenced", finds: ["criminals-convicted"] },
  {
    zh: "抓人 逮捕 被抓 拘留",
    en: "arrested; detention",
    finds: ["arrests-approved", "arrests-approved-or-decided"],
  },
  {
    zh: "公诉 起诉 检察院",
    en: "charged; prosecutors; prosecutions; indictments",
    finds: ["persons-prosecuted", "persons-prosecuted-all"],
  },
  {
    zh: "上访 信访 告状",
    en: "complaints to government; petitioning",
    finds: ["petition-letters-visits"],
  },
  {
    zh: "吵架 纠纷 邻居吵架 调解员 劝架 老娘舅 矛盾",
    en: "quarrels; neighbours; disputes; settling out of court",
    finds: ["disputes-mediated", "disputes-mediated-neighbours", "mediators"],
  },
  { zh: "调解 人民调解", en: "mediation", finds: ["disputes-mediated", "mediators"] },
  { zh: "离婚 家庭矛盾 婚姻", en: "divorce; family quarrels", finds: ["disputes-mediated-family"] },
  { zh: "欠钱 债务 讨债", en: "owing money; creditors", finds: ["disputes-mediated-debts"] },
  {
    zh: "网格员 网格",
    en: "neighbourhood grid; wardens",
    finds: ["grids", "full-time-grid-workers"],
  },
  {
    zh: "志愿者 平安大妈 义警",
    en: "volunteer patrols",
    finds: ["safety-volunteers", "red-vest-teams"],
  },
  {
    zh: "食品安全 食物中毒 吃得安全",
    en: "food safety; food poisoning",
    finds: ["food-sampling-fail-rate", "food-sampling-batches"],
  },
  {
    zh: "假货 产品质量 劣质",
    en: "product quality; shoddy goods",
    finds: ["product-sampling-fail-rate", "product-sampling-pass-rate"],
  },
  { zh: "帮信 卖银行卡 卖电话卡", en: "money mules", finds: ["aiding-cybercrime-prosecuted"] },
  {
    zh: "人口 多少人 常住人口",
    en: "inhabitants; people; how many people",
    finds: ["year-end-population"],
  },
  {
    zh: "疫情 封控 新冠",
    en: "covid; pandemic; lockdown",
    finds: ["door-to-door-screening", "covid-defence-lines"],
  },
  { zh: "生产总值 经济", en: "GDP; economy", finds: ["gdp"] },
];

/** What people type who look for a page of the site rather than for a figure. */
export const everydayPages: Readonly<
  Partial<Record<SinglePage, { readonly zh: string; readonly en: string }>>
> = {
  about: {
    zh: "谁做的 作者 联系 联系方式 联系我们",
    en: "contact; who made this; authors; makers",
  },
  methods: { zh: "怎么数的 怎么引用 数据来源", en: "methodology; how to cite; cite" },
  data: { zh: "下载 下载数据 表格", en: "download; spreadsheet; CSV; Excel" },
  "embed-guide": { zh: "嵌入 转载", en: "embed; republish" },
  corrections: { zh: "纠错 报错 改正", en: "errors; mistakes" },
  contribute: { zh: "投稿 提供数据 上传", en: "submit data; upload; contribute" },
  coverage: {
    zh: "没有公布 缺什么 空白 申请公开",
    en: "missing data; gaps; freedom of information",
  },
};
