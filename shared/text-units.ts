/** What an offset counts. Inside Assay it is always `utf16`; other programs count code points. */
export type TextUnit = 'utf16' | 'codePoint';

/** Converts offsets of one text between UTF-16 code units and Unicode code points: the one place where that is done. */
export interface CodePoints {
  fromUtf16(offset: number): number;
  toUtf16(offset: number): number;
}

export function codePointsOf(text: string): CodePoints {
  // Where a surrogate pair begins, in UTF-16 and in code points. Nothing else makes the two counts differ.
  const units: number[] = [];
  const points: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      points.push(at - units.length);
      units.push(at);
      at += 1;
    }
  return {
    fromUtf16: (offset) => offset - countBelow(units, offset),
    toUtf16: (offset) => offset + countBelow(points, offset),
  };
}

/** Cuts words out of a text by a unit's own definition, without any conversion: what conversions are checked against. */
export function slicerOf(text: string, unit: TextUnit): (start: number, end: number) => string {
  if (unit === 'utf16') return (start, end) => text.slice(start, end);
  const points = [...text];
  return (start, end) => points.slice(start, end).join('');
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
