import type { DatedEvent } from "#model/statements.ts";
import type { Case } from "../helpers/case.ts";
import { dataOf, figure, nothing, search } from "../helpers/small-data.ts";
import { rate } from "./metrics.ts";

const felt = rate("felt-safe", "满意率", "Satisfaction", "受访群众");

function event(id: string, date: string, zh: string, end: string | null = null): DatedEvent {
  return {
    id,
    date,
    end,
    area: "china",
    kind: "policy",
    title: { zh, en: `Event ${id}` },
    text: nothing,
    programme: null,
    metric: null,
    source: "paper",
    locator: "",
  };
}

/** Events of a day, a month, a year and a span, three of them within one year, given out of order. */
export const eventsCase: Case = {
  picture: "events-trend",
  declaration: {
    id: "with-events",
    kind: "events-trend",
    topic: "order",
    title: { zh: "满意率与同期的几件事", en: "Satisfaction and what happened meanwhile" },
    metrics: ["felt-safe"],
    areas: ["china"],
    period: { from: 2004, to: 2024 },
    options: {
      axis: "data",
      events: ["law", "begun", "mark", "campaign", "centre", "hall"],
    },
  },
  data: dataOf({
    metrics: [felt],
    observations: ["2004", "2005", "2006", "2012", "2013", "2014", "2015"].map((year, index) =>
      figure("felt-safe", "china", year, 92.3 + index * 0.7, { unit: "percent" }),
    ),
    searched: [search("felt-safe", "china", "2008/2010")],
    events: [
      event("begun", "2004-05-10", "开始部署"),
      event("mark", "2014", "达标分提高"),
      event("centre", "2014-04", "中心设立"),
      event("hall", "2014-06-01", "陈列馆开放"),
      event("campaign", "2018-01", "专项行动", "2020-12"),
      event("law", "2023-07-01", "条例施行"),
    ],
  }),
};
