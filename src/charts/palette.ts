/** The colours of series, in the order they are given out; each is a CSS variable of the site. */
export const seriesTokens = [
  "--series-1",
  "--series-2",
  "--series-3",
  "--series-4",
  "--series-5",
  "--series-6",
] as const;

/** What the variables mean in light mode: for files that stand alone, without the site's styles. */
export const lightColours: Readonly<Record<string, string>> = {
  "--paper": "#faf8f2",
  "--paper-raised": "#f2efe5",
  "--ink-1": "#1d2729",
  "--ink-2": "#4d5a5e",
  "--ink-3": "#656f6d",
  "--rule": "#dcd8cb",
  "--celadon-1": "#e3ece6",
  "--celadon-2": "#bcd4c8",
  "--celadon-3": "#86b3a2",
  "--celadon-4": "#47806f",
  "--celadon-5": "#245c4d",
  "--vermilion": "#b5371f",
  "--bronze": "#96683c",
  "--silver": "#7b868f",
  "--gold": "#a87a12",
  "--series-1": "#2d6b5b",
  "--series-2": "#2e487a",
  "--series-3": "#a86a12",
  "--series-4": "#b05cbe",
  "--series-5": "#518589",
  "--series-6": "#3a2817",
};
