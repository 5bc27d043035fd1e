import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import { chartDeclaration, writtenFinding } from "#charts/declaration.ts";

/** One YAML file makes a chart; its name is the chart's id. */
const charts = defineCollection({
  loader: glob({ base: "./src/content/charts", pattern: "*.yaml" }),
  schema: chartDeclaration,
});

const bilingual = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1),
});

/** A story in one language; its counterpart has the same file name in the other folder. */
const stories = defineCollection({
  loader: glob({ base: "./src/content/stories", pattern: "{zh,en}/*.mdx" }),
  schema: z.strictObject({
    /** Headline. `{observation-id}` stands for that figure in the reader's words. */
    title: z.string().trim().min(1),
    /** One or two sentences under the headline; bound like the headline. */
    deck: z.string().trim().min(1),
    topic: z.string(),
    /** The figures that make the headline and deck true, where these say how figures moved. */
    holds: z.array(writtenFinding).default([]),
    /** Place among the stories, from 1. */
    order: z.int().positive(),
    /** The day the text was last changed. */
    updated: z.iso.date(),
  }),
});

/** Texts about the site itself, such as the methods, its front door, and the answers that open places. */
const pages = defineCollection({
  loader: glob({ base: "./src/content/pages", pattern: "{zh,en}/**/*.mdx" }),
  schema: z.strictObject({
    title: z.string().trim().min(1),
    deck: z.string().trim().min(1),
    holds: z.array(writtenFinding).default([]),
    /** Of the front door: ids of the events that it shows of the timeline. */
    events: z.array(z.string()).default([]),
  }),
});

/** A question that readers ask, with its answer in both languages; `/answers/` lists them. */
const answers = defineCollection({
  loader: glob({ base: "./src/content/answers", pattern: "*.yaml" }),
  schema: z.strictObject({
    /** Place among the questions, from 1. */
    order: z.int().positive(),
    question: bilingual,
    /** Two sentences. `{observation-id}` stands for that figure. */
    answer: bilingual,
    /** The figures that make the answer true, where it says how they moved or that there are none. */
    holds: z.array(writtenFinding).default([]),
    /** The chart that shows it. */
    chart: z.string(),
    /** Pages of the site that say more. */
    pages: z.array(z.enum(["audit", "coverage", "methods"])).default([]),
  }),
});

export const collections = { charts, stories, pages, answers };
