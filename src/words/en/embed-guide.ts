import type { EmbedGuide } from "../zh/embed-guide.ts";

/** The guide for those who put charts into their pages, in English. */
export const embedGuideEn: EmbedGuide = {
  title: "Embedding guide",
  deck: "A chart in an article takes a minute: open its page, press “Embed”, choose a way, copy, paste.",
  recipes: "Where to paste, and what",
  steps: [
    [
      "WordPress",
      "Paste the code for “Web page” into a Custom HTML block. Without the right to paste code, put the chart’s address on a line of its own: the site’s administrator has to allow discovered oEmbed, or it stays a link.",
    ],
    [
      "Ghost and other editors",
      "Paste the code into an HTML card; where scripts are taken out, use the way for such editors: the height fits all the same.",
    ],
    [
      "A page of your own",
      'With several charts use `<pingan-chart chart="…">` and load the script once: `pingan-chart.js`, about 1 KB, no cookie, no counting.',
    ],
    [
      "WeChat",
      "Choose “WeChat”, press “Copy for WeChat” and paste into its editor: picture, credit, address and QR code come along.",
    ],
    ["Weibo", "Upload the PNG and write the chart’s address in the text."],
    ["Markdown, Notion", "Choose Markdown; in Notion, the PNG with a link works too."],
    [
      "Print",
      "Take the SVG, whose words are still words, or the PNG; sources and address stand in both.",
    ],
  ],
  options: "What can be chosen",
  optionList: [
    [
      "`?theme=light|dark`",
      "Left out, the colours follow the reader’s system; a page with colours of its own says which.",
    ],
    [
      "`?hide=title,notes,table`",
      "Leaves out title, notes or table. Sources, licence and the data’s date always stay.",
    ],
    [
      "`/embed/chart/`",
      "follows the data; `/embed/chart@1.0.0/` is frozen to the letter, and says in its frame when there is a newer version or a correction.",
    ],
    [
      "Height",
      "Without a script the style in the code knows the height for every width from 200 to 1600 pixels. With one the chart tells the page: the scripts of pym, iframe-resizer, Datawrapper, AMP, Medium, Flourish, the Guardian, OWID and WordPress understand it.",
    ],
    [
      "Security policies",
      "A strict CSP has to allow this site in `frame-src`; where a frame is blocked, the quotation beneath it remains.",
    ],
  ],
  promise: "What we promise",
  promises: [
    "An address once issued goes on working: all are in `embeds.json`, the ledger of them is kept with the code, and a site that lacks one cannot be built.",
    "A chart that is renamed leads from its old address to the new one with its parameters; one that is retired leaves a note and its last picture.",
    "Frozen charts are kept in the repository and open on any host; parameters do not change their meaning within a major version.",
    "An embed is one request, asks no other host and stores nothing; a frozen one reads a second file of a few bytes, to see whether there is a newer version.",
  ],
  list: "All addresses of embeds, with heights",
};
