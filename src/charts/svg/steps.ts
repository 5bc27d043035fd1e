/** A place in a drawing, in its pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a path of straight lines and of arcs told by steps is made of. */
const known = /^M[-\d.,\sMLZhlmvaz]+$/;

/**
 * A path whose places are told each from the one before, `M5,9h8v8h-8z`: shapes of one form are written
 * alike wherever they stand, and steps are shorter than places.
 * @param d places in it may be told by steps already
 * @param shift where all of it is moved
 * @param parts a pixel has so many places
 * @returns null where a path has curves
 */
export function maybeSteps(d: string, shift: Place = { x: 0, y: 0 }, parts = 10): string | null {
  if (!known.test(d)) return null;
  const round = (number: number): number => Math.round(number * parts) / parts;
  let pen: Place = { x: -shift.x, y: -shift.y };
  let start = pen;
  let isFirst = true;
  return d.replace(/([a-z])([^a-z]*)/gi, (written: string, command: string, rest: string) => {
    if (/z/i.test(command)) {
      pen = start;
      return "z";
    }
    if (command === "a") {
      const [right = 0, down = 0] = rest
        .trim()
        .split(/[\s,]+/)
        .slice(5)
        .map(Number);
      pen = { x: pen.x + right, y: pen.y + down };
      return written.trim();
    }
    const to = placeAfter(command, rest, pen);
    const place = { x: round(to.x), y: round(to.y) };
    const [right, down] = [roundNumber(place.x - pen.x), roundNumber(place.y - pen.y)];
    pen = place;
    if (/m/i.test(command)) {
      start = place;
      const move = isFirst ? "M" : "m";
      isFirst = false;
      return `${move}${right},${down}`;
    }
    if (down === "0") return `h${right}`;
    return right === "0" ? `v${down}` : `l${right},${down}`;
  });
}

function placeAfter(command: string, rest: string, pen: Place): Place {
  const comma = rest.search(/[\s,](?=\s*[-\d.])/);
  const one = Number(comma < 0 ? rest : rest.slice(0, comma));
  const other = comma < 0 ? 0 : Number(rest.slice(comma + 1));
  switch (command) {
    case "h":
      return { x: pen.x + one, y: pen.y };
    case "v":
      return { x: pen.x, y: pen.y + one };
    case "l":
    case "m":
      return { x: pen.x + one, y: pen.y + other };
    default:
      return { x: one, y: other };
  }
}

/** To a tenth, and never `-0`. */
export function roundNumber(number: number): string {
  const rounded = Math.round(number * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
