import { defineMiddleware } from "astro:middleware";
import { languageOf } from "#site/languages.ts";
import { wordingIn } from "#words/index.ts";

/** Says in which language each page and file is built, and gives it the words of it: `Astro.locals`. */
export const onRequest = defineMiddleware((context, next) => {
  context.locals.lang = languageOf(context);
  context.locals.wording = wordingIn(context.locals.lang);
  return next();
});
