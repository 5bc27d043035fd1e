import { anyOf, bareNumberNames, englishPhrases, namesWithNumbers } from "./names.ts";

const year = "(?:19|20)\\d{2}";
const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const unit =
  "(?:%|percent|per cent|thousand|million|billion|bn|yuan|RMB|times|people|persons|residents|cases|disputes|households|firms|companies|years|days|hours|minutes)";
const tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const small =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
const large = "(?:hundred|thousand|million|billion)";
const ordinal = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
const afterPair =
  "(?=\\s*(?:[.,;:)?!]|$)|\\s+(?:are|is|were|do|did|differ|agree|can|cannot|may|sit|stand|have|should|must|come|apart|together)\\b)";

/** What looks like a quantity in English and is none: years, dates, names, idioms. */
export const englishNonQuantities: readonly RegExp[] = [
  pattern(anyOf(namesWithNumbers)),
  new RegExp(anyOf(englishPhrases), "gi"),
  pattern(
    `(?<![\\d.,$¥€£])${anyOf(bareNumberNames)}(?![\\d%]|[.,]\\d|\\s+(?:[a-z]+\\s+)?${unit}(?!\\w))`,
  ),
  pattern(`${year}\\s?(?:[–—-]|/)\\s?(?:${year}|\\d{2})(?![\\d-])`),
  pattern(`${year}-\\d{2}(?:-\\d{2})?(?!\\d)`),
  pattern(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?![a-z])(?:\\s+${year})?`),
  pattern(`\\b${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d.%])(?:,?\\s+${year})?`),
  pattern(`\\b${year}s\\b`),
  pattern(`(?<![\\d.,$¥€£+−-])\\b${year}\\b(?![.,]\\d|\\s*%|\\s+${unit}(?!\\w))`),
  pattern("\\b\\d{1,2}(?:st|nd|rd|th)[- ]century"),
  pattern("\\b(?:19|20|21)(?:st|th) centur"),
  pattern(
    "\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2}\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock|o’clock)(?![a-z])",
  ),
  pattern(
    "\\b(?:[Ff]igures?|[Tt]ables?|[Cc]hapters?|[Ss]ections?|[Pp]ages?|[Aa]rticles?|[Ss]teps?|[Vv]ersions?|[Nn]otes?|[Nn]o\\.)\\s+\\d{1,3}(?:\\.\\d{1,2})*(?![\\d%])",
  ),
  pattern("\\b[A-Z][A-Za-z]*-?\\d+(?:\\.\\d+)?\\b(?!%)"),
  pattern("\\b\\d+[A-Z]\\b"),
  // The project's age is its name; a run of twenty titles is a figure.
  new RegExp(
    "\\btwenty(?:[- ])years?\\b(?!\\s+(?:running|in a row|straight|in succession|consecutive))",
    "gi",
  ),
  new RegExp("\\b(?:first|second|latter|other) half (?=of )", "gi"),
  new RegExp("\\b(?:first|second|third|fourth|last) quarter\\b", "gi"),
  new RegExp(`\\b(?:the|these|those|between|other)\\s+two\\b${afterPair}`, "gi"),
  // In the middle of a sentence a capital on both words makes a name: the Six Defence Lines.
  pattern("(?<=[a-z,] [“\"'‘]?)(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)[- ](?=[A-Z])"),
];

/** Quantities in English; what counts as one is said at `findLooseNumbers`. */
export const englishQuantities: readonly RegExp[] = [
  pattern(
    `[+−-]?(?:[$¥€£]\\s?)?\\d(?:\\d|[.,](?=\\d))*(?:(?:st|nd|rd|th|x)\\b)?(?:\\s?%|[- ]?(?:percent|per cent|thousand|million|billion|bn)\\b)*`,
  ),
  word(
    `(?:a|one|two|three|four|five)[- ](?:thirds?|quarters?|fifths?|tenths?)(?!\\s+(?:part|of a century|place))`,
  ),
  word(
    `(?:(?:a|one|several|few|many|some|${small}|${tens})\\s+)?${large}s?(?:\\s+and\\s+${small})?(?:\\s+(?:${large}|percent|per cent))*`,
  ),
  word(`${tens}(?:-(?:one|${small}))?(?:\\s+(?:percent|per cent))?`),
  word(`${small}(?:fold)?(?:\\s+(?:percent|per cent))?`),
  word("(?:a few|several|some)\\s+(?:percent|per cent)"),
  word("(?:half a\\s+|a\\s+)?dozens?"),
  word("half"),
  word("halved|doubled|trebled|tripled|quadrupled|twice(?=\\s+(?:as|the)\\b)"),
  word(
    "zero(?=\\s+(?:fatal\\s+|major\\s+|serious\\s+)?(?:accident|death|case|incident|murder|homicide|complaint)s?\\b)",
  ),
  word(
    `(?<=\\b(?:ranks?|ranked|ranking|placed?|places|came|comes|finished)\\s(?:joint\\s)?)${ordinal}`,
  ),
  word(
    `${ordinal}(?=[- ](?:largest|highest|lowest|smallest|biggest|best|worst|most|fewest|steepest|deepest)\\b)(?<!first)`,
  ),
];

function pattern(source: string): RegExp {
  return new RegExp(source, "g");
}

/** Whole words in any case; not right after a bound figure, whose unit they would be. */
function word(source: string): RegExp {
  return new RegExp(`(?<!\u2060\\s?)\\b(?:${source})\\b`, "gi");
}
