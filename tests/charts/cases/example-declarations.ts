import type { ChartKind } from "#charts/chart-kinds.ts";

/** One chart of each kind as an editor writes it. */
export const exampleDeclarations: Readonly<Record<ChartKind, string>> = {
  "trend-line": `
id: fraud-falls-xiuzhou
kind: trend-line
topic: fraud
title:
  zh: 连降四年，只有一年有数：{fraud-cases-change.xiuzhou.2023}
  en: "Four years of falls, one figure: {fraud-cases-change.xiuzhou.2023}"
metrics: [fraud-cases-change]
areas: [xiuzhou]
period: { from: 2019, to: 2024 }
notes:
  - zh: 报道只说“连降四年”，没有说前三年各降多少。
    en: The report says “four years of falls” and no more of the first three.
options:
  label: all
`,
  "indexed-trend": `
id: deaths-indexed
kind: indexed-trend
topic: accidents
title: { zh: 煤矿死亡人数降得最多, en: Coal-mine deaths fell furthest }
metrics: [coal-mine-deaths, road-deaths]
areas: [china]
period: { from: 2004, to: 2011 }
options: { base: 2004 }
`,
  "events-trend": `
id: satisfaction-events
kind: events-trend
topic: order
title: { zh: 满意率与同期的几件事, en: Satisfaction and what happened meanwhile }
metrics: [safety-satisfaction]
areas: [zhejiang]
options: { axis: data, events: [pass-mark-900, pass-mark-910] }
`,
  slope: `
id: grids-xiuzhou
kind: slope
topic: governance
title: { zh: 秀洲的网格从 625 个到 753 个, en: From 625 grids to 753 }
metrics: [grids]
areas: [xiuzhou]
`,
  "ranked-bars": `
id: fraud-losses
kind: ranked-bars
topic: fraud
title: { zh: 各地公布的挽损额, en: Losses recovered as published }
metrics: [fraud-loss-recovered]
areas: [huzhou, xiuzhou]
options: { order: value }
`,
  "range-bars": `
id: fraud-totals
kind: range-bars
topic: fraud
title: { zh: 合计各算各的年份, en: Each total covers years of its own }
metrics: [fraud-cases-solved]
areas: [china]
period: { from: 2015, to: 2022 }
`,
  "small-multiples": `
id: mediation-rates
kind: small-multiples
topic: mediation
title: { zh: 三个“率”，三个分母, en: "Three rates, three denominators" }
subtitle: { zh: 湖州、吴兴、嘉北 · 三种比率 · %, en: "Huzhou, Wuxing, Jiabei · three rates · %" }
series:
  - { metric: resolution-rate-campaign, area: huzhou }
  - { metric: on-site-mediation-success-rate, area: wuxing }
  - { metric: mediation-success-rate-two-stations, area: jiabei, label: { zh: 嘉北两站, en: Two stations } }
options: { panel: bar, until: 100 }
`,
  "streak-ladder": `
id: ding-ladder
kind: streak-ladder
topic: honours
title: { zh: 每三年上一级, en: A step every three years }
metrics: [safe-title-streak]
areas: [huzhou, xiuzhou, wuxing]
options: { scale: ding-tier }
`,
  "streak-spans": `
id: years-running
kind: streak-spans
topic: order
title: { zh: “连续”二字往前数, en: Counting back from “running” }
series:
  - { metric: homicide-clearance-streak, area: huzhou }
  - { metric: homicide-clearance-streak, area: jiaxing-etdz }
period: { from: 2004, to: 2024 }
`,
  "tier-ladder": `
id: tripods
kind: tier-ladder
topic: honours
title: { zh: 哪年得了哪座鼎, en: "Which tripod, which year" }
metrics: [ding-tier]
areas: [ningbo, huzhou]
options: { counted: named }
`,
  "part-to-whole": `
id: matters-xiuzhou
kind: part-to-whole
topic: mediation
title: { zh: 十件里近七件是来问事的, en: Nearly seven in ten came to ask }
areas: [xiuzhou]
options:
  whole: public-matters-received
  parts:
    - { metric: public-consultations }
    - { metric: public-dispute-claims }
    - { metric: public-legal-services }
`,
  "reporting-heatmap": `
id: silence
kind: reporting-heatmap
topic: order
title: { zh: 哪些数字说了出来，哪些没有, en: "What was said, and what was not" }
subtitle: { zh: 每一格是一年：填色为已见公布, en: "A cell is a year: filled means published" }
series:
  - { metric: disputes-resolved-campaign, area: huzhou }
  - { metric: sites-inspected, area: wuxing }
period: { from: 2004, to: 2024 }
`,
  "area-heatmap": `
id: satisfaction-by-place
kind: area-heatmap
topic: order
title: { zh: 省里的数见到不少, en: The province’s rate was found for many years }
metrics: [safety-satisfaction]
areas: [zhejiang, jiaxing, anji]
period: { from: 2004, to: 2024 }
`,
  limits: `
id: one-two-ten
kind: limits
topic: services
title: { zh: 一分钟签收、两分钟联系、十分钟到场, en: "One minute, two minutes, ten minutes" }
metrics: [response-sign-limit, response-contact-limit, response-arrival-limit]
areas: [honghe]
`,
};
