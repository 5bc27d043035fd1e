/** Numbers from 0 up to 1, the same ones for the same seed on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // A full-period step, its high bits folded into the low ones, which alone would cycle soon.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const folded = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((folded ^ (folded >>> 13)) >>> 0) / 2 ** 32;
  };
}
