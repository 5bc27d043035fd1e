import { defineMiddleware } from "astro:middleware";
import { languageOf } from "#site/languages.ts";

/** Says in which language each page and file is built: `Astro.locals.lang`. */
export const onRequest = defineMiddleware((context, next) => {
  context.locals.lang = languageOf(context);
  return next();
});
