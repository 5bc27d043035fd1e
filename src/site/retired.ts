import { retiredShape } from "#exports/releases.ts";
import { languages } from "#model/bilingual.ts";
import { absolute, address } from "./addresses.ts";
import { htmlLang } from "./languages.ts";
import written from "./retired.json";

/** Charts that are kept no longer, whose last picture and files stand in `public/`. */
export const retiredCharts = Object.entries(retiredShape.parse(written)).map(([id, said]) => ({
  id,
  ...said,
}));

/** Their embeds, as `embeds.json` lists them. */
export const retiredEmbeds = retiredCharts.flatMap(({ id, title }) =>
  languages.map((lang) => ({
    chart: id,
    lang: htmlLang[lang],
    status: "retired",
    address: absolute(address.embed(id, lang)),
    title: title[lang],
    page: absolute(address.chart(id, lang)),
    oembed: absolute(address.oEmbed(id, lang)),
  })),
);
