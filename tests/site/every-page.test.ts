// One file, so that one process parses each page once for all that is asked of it.
import "./every-page/embeds.ts";
import "./every-page/head.ts";
import "./every-page/html.ts";
import "./every-page/links.ts";
import "./every-page/policy.ts";
import "./every-page/text.ts";
