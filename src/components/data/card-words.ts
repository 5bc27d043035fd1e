import type { CardWords } from "#charts/cards/card-frame.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { ui } from "#words/ui.ts";

/** The picture that is shown where a page's address is shared. */
export interface Card {
  readonly src: string;
  readonly alt: string;
}

/** The words of a card that follow from the page it stands for. */
export function cardWords(
  lang: Language,
  site: URL | undefined,
  page: string,
  words: Pick<CardWords, "kicker" | "title" | "text" | "alt">,
): CardWords {
  const url = new URL(page, site);
  return { lang, site: ui(lang).site.name, address: `${url.host}${url.pathname}`, ...words };
}

/** The card of a page that has none of its own. */
export function siteCard(lang: Language): Card {
  const { name, description } = ui(lang).site;
  return { src: address.siteCard(lang), alt: `${name} · ${description}` };
}
