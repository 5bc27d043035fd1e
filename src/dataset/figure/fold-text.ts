/** A token made comparable, letter for letter: both texts are as long as the one typed. */
export interface FoldedText {
  /** Full-width letters, digits and signs made half-width; else as printed. */
  readonly printed: string;
  /** Besides, traditional and financial characters made everyday ones, capitals small. */
  readonly folded: string;
}

/**
 * Folds the spellings of one token into one: full width, traditional, financial numerals, capitals,
 * the many dashes, quotation marks (which become spaces). Offsets stay, so that a unit can be given as printed.
 */
export function foldText(text: string): FoldedText {
  // The first test keeps the common token, plain digits, away from the table.
  if (/^[\d.,%-]*$/.test(text)) return { printed: text, folded: text };
  let printed = "";
  let folded = "";
  // By code unit, not by character, so that offsets of both texts agree.
  for (let index = 0; index < text.length; index += 1) {
    const half = halfWidth(text.charAt(index));
    printed += half;
    folded += foldings.get(half) ?? (/[A-Z]/.test(half) ? half.toLowerCase() : half);
  }
  return { printed, folded };
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xffe5) return "¥";
  if (code === 0x3000 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) {
    return " ";
  }
  return character;
}

/** Pairs of a printed character and what it is read as. */
const pairs = [
  "萬万 億亿 餘余 約约 將将 過过 點点 兩两 個个 幾几 數数 連连 續续 減减 漲涨 長长 較较 後后 達达 於于 內内",
  "總总 計计 實实 現现 雙双 發发 負负 無无 與与 環环 僅仅 佔占 擴扩 縮缩 時时 鐘钟 圓元 圆元 從从 這这 歷历",
  "壹一 貳二 贰二 弍二 參三 叁三 参三 弎三 肆四 伍五 陸六 陆六 柒七 捌八 玖九 拾十 佰百 仟千 〇零 ○零",
  "−- –- —- ―- ‐- ‑- ﹣- ～~ 〜~ ∼~ ≧≥ ≦≤ ∶:",
].join(" ");

const quotationMarks = '“”‘’"「」『』《》〈〉';

const foldings: ReadonlyMap<string, string> = new Map([
  ...pairs.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
  ...Array.from(quotationMarks, (mark): [string, string] => [mark, " "]),
]);
