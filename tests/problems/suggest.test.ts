import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestName } from "#problems/suggest.ts";

/** The same distance by its definition, slowly. */
function slowDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const ways = [
    slowDistance(restA, b) + 1,
    slowDistance(a, restB) + 1,
    slowDistance(restA, restB) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    ways.push(slowDistance(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });

test("nearestName(text, known) is the first name of the fewest slips, within a third of the word", () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (text, known) => {
      const within = known.filter(
        (name) => slowDistance(text, name) <= Math.floor(text.length / 3),
      );
      const fewest = Math.min(...within.map((name) => slowDistance(text, name)));
      const first = within.find((name) => slowDistance(text, name) === fewest);
      expect(nearestName(text, known)).toBe(first);
    }),
    { numRuns: 300 },
  );
});
