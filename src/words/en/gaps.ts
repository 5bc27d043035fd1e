import type { GapWords } from "../zh/gaps.ts";

/** The same in English. */
export const gapsEn: GapWords = {
  name: {
    "not-found": "not found by us",
    "printed-elsewhere": "printed elsewhere",
    "seen-not-used": "seen, not used",
    "not-looked": "not yet looked for",
  },
  key: {
    "not-found": "not found by us, and we know of no place that prints it",
    "printed-elsewhere": "printed elsewhere, not opened by us",
    "seen-not-used": "seen second-hand, not used",
    "not-looked": "not yet looked for: no blank",
  },
  meaning: {
    "not-found":
      "We searched the places named, did not find it, and know of no publication that prints it. Of the four only this may be called a blank; even so, not found by us is not the same as unpublished.",
    "printed-elsewhere":
      "A publication prints it regularly; book and table are named below, and we could not open them. This is no blank, and nobody may say it was not published.",
    "seen-not-used":
      "We saw a figure retold, patched together or on a page without a known publisher, and did not take it. The reasons stand below, year by year: these are the refused leads.",
    "not-looked": "Nobody has looked yet. That is homework we owe, and no blank.",
  },
  years: {
    "not-found": (years) => `looked for and not found by us: ${series(years)}`,
    "printed-elsewhere": (years) => `printed elsewhere and not opened by us: ${series(years)}`,
    "seen-not-used": (years) => `seen second-hand and not used: ${series(years)}`,
    "not-looked": (years) => `not yet looked for: ${series(years)}`,
  },
  cells: {
    "not-found": (count) => `${count} not found by us`,
    "printed-elsewhere": (count) => `${count} printed elsewhere`,
    "seen-not-used": (count) => `${count} seen and not used`,
    "not-looked": (count) => `${count} not yet looked for`,
  },
  counted: (counts) => `years without a figure: ${counts}`,
  counts: {
    "not-found": (count) => `${count} not found by us`,
    "printed-elsewhere": (count) => `${count} printed elsewhere`,
    "seen-not-used": (count) => `${count} seen and not used`,
    "not-looked": (count) => `${count} not yet looked for`,
  },
  can: {
    "not-found": (name, years) =>
      of(name, `no figure for ${series(years)} was found by us where we looked`),
    "printed-elsewhere": (name, years, where) =>
      of(
        name,
        `the figures for ${series(years)} are printed, and we could not open them: ${where}`,
      ),
    "seen-not-used": (name, years) =>
      of(name, `figures for ${series(years)} were seen second-hand and not used by this site`),
  },
  cannot: {
    "not-found": (name, years) =>
      `that ${name} went unpublished in ${series(years)}, or can be read off the years around: we searched only the places named, and not found is not unpublished`,
    "printed-elsewhere": (name, years, where) =>
      `that ${name} went unpublished in ${series(years)}: it is printed, and we could not open it (${where})`,
    "seen-not-used": (name, years) =>
      `that ${name} went unpublished in ${series(years)}, or that what others retell will do: we saw such figures and refused them, for reasons given on the coverage page`,
    "not-looked": (name, years) =>
      `whether the figure for ${name} in ${series(years)} was published: we have not looked yet`,
  },
};

/** `2009, 2012 and 2022`. */
function series(list: string): string {
  return list.replace(/, ([^,]*)$/, " and $1");
}

/** A text behind the name of what it is about, if that needs saying. */
function of(name: string, text: string): string {
  return name === "" ? text : `${name}: ${text}`;
}
