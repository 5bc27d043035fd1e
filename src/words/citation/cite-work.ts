import type { Language } from "#dataset/contract/bilingual.ts";
import { sayPeriodText } from "../say-period.ts";
import { type CitedWork, type Citations, dayOfReading } from "./cited-work.ts";
import { renderBibtex } from "./render-bibtex.ts";

/** A work cited by author and date, by GB/T 7714—2015 and as BibTeX; plain text, in the page's language. */
export function citeWork(work: CitedWork, lang: Language): Citations {
  return {
    authorDate: renderAuthorDate(work, lang),
    gbt7714: renderGbt7714(work),
    bibtex: renderBibtex(work, lang),
  };
}

/**
 * After the manual of the American Psychological Association: the body as author, the day in brackets,
 * the kind in square ones. A work that nobody is named for begins with its title.
 */
export function renderAuthorDate(work: CitedWork, lang: Language): string {
  const { author, kind, url } = work;
  const title = `${work.title}${kind === "" ? "" : lang === "zh" ? `[${kind}]` : ` [${kind}]`}`;
  const about = !work.isDateInferred ? "" : lang === "zh" ? "约" : "ca. ";
  const date = `(${about}${lang === "zh" ? sayPeriodText(work.date, "zh") : sayDateApa(work.date)})`;
  const parts = author === null ? [title, date] : [author, date, title];
  return [...parts.map(close), ...(url === null ? [] : [url])].join(" ");
}

/** After the Chinese standard for references, numbered style; a newspaper stands where others have their author. */
export function renderGbt7714(work: CitedWork): string {
  const { author, title, code, url } = work;
  const type = `[${code}${url === null ? "" : "/OL"}]`;
  const date = work.isDateInferred ? `[${work.date}]` : work.date;
  const read = url === null ? "" : `[${dayOfReading}]`;
  const isNewspaper = code === "N" && author !== null;
  const head = author === null || isNewspaper ? "" : close(author);
  const issued = isNewspaper
    ? `${author}, ${date}${read}`
    : `${url === null ? date : `(${date})`}${read}`;
  return [head, close(`${title}${type}`), close(issued), url === null ? "" : `${url}.`]
    .filter((part) => part !== "")
    .join(" ");
}

/** Ends a part with a full stop, unless it ends a sentence already. */
function close(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : `${text}.`;
}

/** `2026, November 23` */
function sayDateApa(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const words = sayPeriodText(`${year}-${month}`, "en").replace(` ${year}`, "");
  return `${year}, ${words}${day === undefined ? "" : ` ${Number(day)}`}`;
}
