import { tallestHeight } from "./frame-height.ts";
import { shareTitle } from "#words/share-title.ts";
import { type Embeddable, frameTag, quoteTag } from "./snippets.ts";

/** Within what most consumers ask for as `maxwidth`; the frame itself takes the width it is given. */
const width = 480;

/** The card's size: the picture that stands for the chart where it is shared. */
const card = { width: 1200, height: 630 };

/**
 * What a page learns of a chart from its address alone: an answer of oEmbed 1.0, type `rich`. Nobody reads a
 * request here, so it fits small widths.
 */
export function oEmbedOf(
  chart: Embeddable,
  site: { readonly home: string; readonly about: string; readonly card: string },
) {
  return {
    type: "rich",
    version: "1.0",
    title: shareTitle(chart.title),
    author_name: chart.siteName,
    author_url: site.about,
    provider_name: chart.siteName,
    provider_url: site.home,
    cache_age: 86_400,
    thumbnail_url: site.card,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    html: frameTag(chart) + quoteTag(chart),
    width,
    height: tallestHeight(chart.height),
  };
}
