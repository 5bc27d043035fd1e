import { Converter } from "opencc-js/t2cn";

/** Ways in which traditional characters are written: the common one, Hong Kong's, Taiwan's. */
const waysToSimplify = (["t", "hk", "tw"] as const).map((from) => Converter({ from, to: "cn" }));

/**
 * The traditional characters that stand for the characters of some texts: by turns one of them and
 * its simplified one, in a fixed order.
 */
export function gatherTraditional(texts: readonly string[]): string {
  const used = new Set(texts.join(""));
  const pairs = allPairs().filter(([, simplified]) => used.has(simplified));
  return pairs.flat().join("");
}

/** The Chinese characters of Unicode's first block, each with its simplified one where that is another. */
let known: readonly (readonly [string, string])[] | undefined;

function allPairs(): readonly (readonly [string, string])[] {
  const characters = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at),
  );
  known ??= characters.flatMap((character) => {
    const simplified = waysToSimplify
      .map((simplify) => simplify(character))
      .find((one) => one !== character);
    return simplified?.length === 1 ? [[character, simplified] as const] : [];
  });
  return known;
}
