import { chartOfEachKind, contentIds, idsOf } from "./editor-files.ts";

/** One page of each template, every story and a chart of each kind: by its path without the language. */
export function pageTemplates(): readonly string[] {
  const [chart = ""] = contentIds("charts");
  return [
    "",
    "stories/",
    ...contentIds("stories/zh").map((id) => `stories/${id}/`),
    "answers/",
    "timeline/",
    "charts/",
    "gallery/",
    ...chartOfEachKind().map((id) => `charts/${id}/`),
    `embed/${chart}/`,
    "areas/",
    firstOf("areas", "xiuzhou"),
    "topics/",
    firstOf("topics", "fraud"),
    "metrics/",
    firstOf("metrics", "fraud-cases-change"),
    "sources/",
    firstOf("sources", "xiuzhou-2024"),
    "data/",
    "methods/",
    "audit/",
    "coverage/",
    "glossary/",
    "firsts/",
    "search/",
    "about/",
    "styleguide/",
    "explore/",
    "embed/explore/",
    "contribute/",
    "no-such-page/",
  ];
}

/** Of these, those with parts that only a desk has room for: notes in margins, contents, what stands beside a drawing. */
export function templatesOfDesks(): readonly string[] {
  const [story = ""] = contentIds("stories/zh");
  const [chart = ""] = chartOfEachKind();
  return [
    ...["", `stories/${story}/`, `charts/${chart}/`],
    ...[
      firstOf("areas", "xiuzhou"),
      firstOf("topics", "fraud"),
      firstOf("metrics", "fraud-cases-change"),
    ],
    ...["timeline/", "coverage/", "explore/", "styleguide/"],
  ];
}

/** The page that shows most of its template, if the editors still have it; else the first. */
function firstOf(folder: string, wanted: string): string {
  const ids = idsOf(`${folder}.csv`);
  return `${folder}/${ids.includes(wanted) ? wanted : (ids[0] ?? "")}/`;
}
