/** Widths in ems, on the safe side of the system's Chinese and Latin sans faces. */
const wide = 1;
const narrow = 0.59;
const capital = 0.7;
const broad = 0.92;
const slender = 0.38;

/** How much wider Latin letters and digits are in the weight of names and values. */
const boldShare = 1.09;

export type Weight = "regular" | "bold";

/** How wide a line of text is drawn, in pixels; the widest where it holds line breaks. */
export function textWidth(text: string, fontSize: number, weight: Weight = "regular"): number {
  const share = weight === "bold" ? boldShare : 1;
  const lines = text.split("\n").map((line) => {
    let ems = 0;
    for (const letter of line) ems += isChinese(letter) ? wide : widthOf(letter) * share;
    return ems;
  });
  return Math.max(0, ...lines) * fontSize;
}

/** Breaks text into lines no wider than `width`: between Chinese letters, or at spaces. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = "regular",
): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (line !== "" && textWidth(longer.trimEnd(), fontSize, weight) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines.join("\n");
}

function isChinese(letter: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…]/u.test(letter);
}

function widthOf(letter: string): number {
  if (/[MWmw%@]/.test(letter)) return broad;
  if (/[A-Z]/.test(letter)) return capital;
  if (/[ .,:;'|ijltfr·()-]/.test(letter)) return slender;
  return narrow;
}

/** Words with the space after them, and single Chinese letters with the punctuation that closes them. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(
      /[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff][，。、；：！？）》”]*|[（《“]+(?:[^\s\u2e80-\u9fff]+\s*|.)|[^\s\u2e80-\u9fff]+\s*|\s+|./gu,
    ) ?? []
  );
}
