/** What a title may be long where its address is shared, in characters. */
const room = 70;

/**
 * A title for share cards, oEmbed and the tabs of frames. One that is too long ends after a clause, else
 * after a word, with the sign that it goes on.
 */
export function shareTitle(title: string): string {
  if (title.length <= room) return title;
  const start = title.slice(0, room);
  const [whole] =
    /^.{24,69}(?=[，；：。、]|[,;:.] )/su.exec(start) ?? /^.{24,69}(?= )/su.exec(start) ?? [];
  return `${whole ?? start.slice(0, -1)}…`;
}
