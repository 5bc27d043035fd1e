import type { TimelineWords } from "./timeline.zh.ts";

/** Words of the timeline in English. */
export const timelineEn: TimelineWords = {
  title: "Timeline",
  filter: "Filter",
  place: "Place",
  kind: "Kind",
  every: "All",
  search: "Find",
  searchHint: "title, text or place",
  shown: "{n} of {all} events shown.",
  none: "No event on record fits.",
  keys: "On a title, the up and down arrow keys move from event to event.",
  until: "to",
  chapters: "Chapters",
  span: (from, to) => `${from}–${to}`,
  since: (from) => `Since ${from}`,
  figuresOf: (year) => `Figures for ${year}`,
  chart: "Chart",
};
