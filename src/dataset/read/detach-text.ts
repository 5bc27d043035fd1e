/**
 * A copy of a string that keeps nothing else alive. A piece cut from a longer text may hold the
 * whole of it in memory; a million kept cells would then hold the file.
 */
export function detachText(text: string): string {
  // Below 13 characters the engine copies by itself.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
