/** What speaks of a number and gives none. */
export const indefinitePatterns: readonly RegExp[] = [
  /[几数](?=[\d十百千万亿])/,
  /[\d十百千万亿](?:几|数(?![据字学]))/,
  /成千上万|成百上千|千千万万|百十/,
  /若干|好几|有些|一些|许多|很多|不少(?!于)|大量|无数|众多|诸多|多数|少数|部分|大幅|小幅|明显|显著|急剧|一系列|一大?批|大半|多半|小半/,
  /^[几数多各][^0-9]*$/,
  /\b(?:several|many|few|dozens?|scores|numerous|countless|hundreds|thousands|millions|billions|sharply|tens)\b/,
];
