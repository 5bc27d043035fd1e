/** Red, green and blue as light, each from 0 to 1. */
type Light = readonly [number, number, number];

/** How eyes with two kinds of cone see light: the matrices of Machado, Oliveira and Fernandes (2009), severity 1. */
export const sights = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
export type Sight = keyof typeof sights;

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** How far apart two colours are to those eyes, in OKLab times 100: 2 is just seen, 10 is plain. */
export function distance(a: string, b: string, sight: Sight): number {
  const [one, other] = [okLab(see(lightOf(a), sight)), okLab(see(lightOf(b), sight))];
  return 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function luminance(colour: string): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lightOf(colour: string): Light {
  const channel = (start: number): number => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function see(light: Light, sight: Sight): Light {
  return times(sights[sight], light).map((part) => Math.min(1, Math.max(0, part))) as never;
}

function okLab(light: Light): Light {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as never;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function times(rows: readonly Light[], light: Light): Light {
  return rows.map(
    (row) => row[0] * light[0] + row[1] * light[1] + row[2] * light[2],
  ) as unknown as Light;
}
