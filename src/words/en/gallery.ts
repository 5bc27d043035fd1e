import type { Gallery } from "../zh/gallery.ts";

/** The gallery of chart kinds and the lists beneath charts, in English. */
export const galleryEn: Gallery = {
  title: "Kinds of chart",
  deck: "Each kind with a published example: when to use it, when not, which marks it knows, and how its file is written.",
  use: "When to use it",
  avoid: "When not",
  marks: "Marks it knows",
  noMarks: "It has no special marks.",
  file: "The file of this chart",
  path: (id) => `src/content/charts/${id}.yaml`,
  jump: "The kinds",
  link: "Which kinds of chart there are",
  events: "Events marked in the chart",
};
