/** What things are counted by in Chinese, and what is measured: a unit begins with one of these. */
export const measureWords: readonly string[] = [
  "起 件 个 家 名 人 位 次 处 户 场 例 宗 项 条 类 级 档 步 星 道 方 支 批 期 轮 届 幢 栋",
  "座 间 所 台 辆 部 套 份 张 本 册 篇 页 句 字 天 日 月 周 小时 钟头 分 秒 刻 米 公 千米",
  "千克 千瓦 千伏 千卡 千赫 厘米 毫 里 亩 平方 立方 吨 斤 两 克 升 度 角 成 种 对 双 组 队",
  "班 村 镇 乡 县 市 区 省 州 国 街 社区 站 点 片 块 层 门 口 头 只 尾 棵 株 艘 架 列 节 课",
  "堂 题 票 笔 单 桩 趟 遍 回 代 把 根 枚 颗 面 幅 首 段 瓶 箱 盒 包 袋 桶 粒 朵 匹 员 岁",
  "世 季 大 小 主 警 案 岗 网格 指标 摄氏 海里 吉 兆瓦 人次 年",
]
  .join(" ")
  .split(" ");

/** Words that end a unit in English, in the singular where they have one. */
export const countedNouns: readonly string[] = [
  "accident act activity agency appeal area arrest aspect assessment award barrier batch",
  "billion blaze body building call camera campaign case category cell centre center check",
  "child citizen city claim collision committee community company complaint complex",
  "conflict convict country county court crime criminal day death decision decree defendant",
  "department dispute district driver employee enterprise event exam factory family",
  "fatality field figure fire firm fraud gang government gram grid group hazard hectare",
  "home homicide hospital hour household incident injury inhabitant inspection inspector",
  "instance issue item judge judgment kilogram kilometre kilometer kg km killing law",
  "lawsuit lawyer level life line litigant litre loss man matter mediation mediator meeting",
  "member message metre meter method mile minute mission month motorist mu murder number",
  "offence offense offender office officer official organisation organization part",
  "participant party patient pedestrian people percent person petition phone pilot place",
  "platform point police post prisoner problem procuratorate product programme program",
  "project prosecution province rank region report resident respondent robbery room round",
  "rule rural school second session shop site sq square staff stage star station step",
  "street student subdistrict suit survey suspect system task team telephone term theft",
  "tier time tip tonne ton town township train trial trip tripod type unit user vehicle",
  "verdict victim village villager visit volunteer ward way week woman word work worker",
  "workplace yard men women children lives more dead killed injured wounded",
]
  .join(" ")
  .split(" ");
