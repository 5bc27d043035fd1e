/**
 * A copy of a string that keeps nothing else alive. A piece cut from a longer text may hold the
 * whole of it in memory; a million kept cells would then hold the file.
 */
export function detachText(text: string): string {
  // Below 13 characters the engine copies by itself.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Returns one and the same string for equal texts: for columns that repeat few values. */
export function createInterner(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = detachText(text);
    known.set(own, own);
    return own;
  };
}
