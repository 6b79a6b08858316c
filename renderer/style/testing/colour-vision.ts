type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * How a colour looks without one kind of cone, on linear sRGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", 2009, at full severity.
 */
export const visions = {
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
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof visions;

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Of `#rrggbb` and `#rrggbbaa`. */
export function opacity(colour: string): number {
  return Number.parseInt(colour.slice(7) || 'ff', 16) / 255;
}

/** What a colour looks like on an opaque ground. */
export function over(ground: string, colour: string): string {
  const share = opacity(colour);
  const channels = [1, 3, 5].map((at) => {
    const [below = 0, above = 0] = [ground, colour].map((one) =>
      Number.parseInt(one.slice(at, at + 2), 16),
    );
    const mixed = Math.round(below * (1 - share) + above * share);
    return mixed.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** Distance in OKLab, times 100: two colours under about 2 cannot be told apart side by side. */
export function difference(a: string, b: string, vision: Vision): number {
  const [x, y] = [a, b].map((colour) => oklab(apply(visions[vision], linear(colour))));
  return x && y ? 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]) : 0;
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function apply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = (at: 0 | 1 | 2): number => {
    const [a, b, c] = matrix[at];
    return Math.min(1, Math.max(0, a * x + b * y + c * z));
  };
  return [row(0), row(1), row(2)];
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab([red, green, blue]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}
