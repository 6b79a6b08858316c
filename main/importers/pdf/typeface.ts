import type { Line } from './page-text.ts';

/** What most of a text is set in, and what stands out from it. */
export interface Typeface {
  /** Points. */
  readonly size: number;
  /** From baseline to baseline, points. */
  readonly leading: number;
  /** 1-3 for a line that is a heading by its type; undefined for every other. */
  headingLevel(line: Line, before: Line | undefined, after: Line | undefined): number | undefined;
}

const longestHeading = 160;

export function measureType(lines: readonly Line[]): Typeface {
  const size = mostCommon(lines, ({ size }) => Math.round(size * 2) / 2) ?? 10;
  const font = mostCommon(
    lines.filter((line) => isSize(line, size)),
    (line) => line.font,
  );
  const gaps = lines
    .map((line, index) => (lines[index - 1]?.y ?? 0) - line.y)
    .filter((gap) => gap > size * 0.8 && gap < size * 3)
    .sort((a, b) => a - b);
  const leading = gaps[Math.floor(gaps.length * 0.4)] ?? size * 1.3;
  const larger = [
    ...new Set(
      lines.filter(({ size: own }) => own > size * 1.12).map((line) => Math.round(line.size)),
    ),
  ].sort((a, b) => b - a);

  return {
    size,
    leading,
    headingLevel: (line, before, after) => {
      if (line.text.length > longestHeading || !/\p{L}/u.test(line.text)) return undefined;
      if (line.size > size * 1.12) return Math.min(3, larger.indexOf(Math.round(line.size)) + 1);
      if (line.font === font || line.size < size * 0.97 || /[.,;:]$/.test(line.text))
        return undefined;
      // Set in another font, alone: bold headings are, emphasis inside a paragraph is not.
      const apart = (other: Line | undefined) =>
        !other || other.font !== line.font || other.page !== line.page;
      const above =
        before && before.page === line.page && before.y > line.y ? before.y - line.y : leading * 2;
      return apart(before) && apart(after) && above > leading * 1.2 && line.text.length < 100
        ? 3
        : undefined;
    },
  };
}

function isSize(line: Line, size: number): boolean {
  return Math.abs(line.size - size) < 0.6;
}

/** By characters, so that many short lines do not outweigh the text. */
function mostCommon<K>(lines: readonly Line[], key: (line: Line) => K): K | undefined {
  const counts = new Map<K, number>();
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + line.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
