/**
 * A run of text as it lies on a page. Points (1/72 inch) from the page's lower left corner; `y` is the baseline.
 */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  readonly font: string;
}

/** Runs on one baseline, left to right, in one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Counted from 1. */
  readonly page: number;
  /** Gaps that no space explains: what stands around them are cells of a table. */
  readonly gaps: number;
}

/** A line that knows how far its column reaches. */
export interface PlacedLine extends Line {
  readonly column: { readonly left: number; readonly right: number };
}

export interface Page {
  readonly number: number;
  readonly height: number;
  readonly width: number;
  readonly runs: readonly Run[];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** One line of runs that share a baseline; a gap that is wide enough for a space is one. */
export function lineOf(runs: readonly Run[], page: number): Line {
  const sorted = runs.toSorted((a, b) => a.x - b.x);
  const main = mainRun(sorted);
  let text = '';
  let right = sorted[0]?.x ?? 0;
  let gaps = 0;
  for (const run of sorted) {
    const gap = run.x - right;
    if (text && gap > run.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    if (text && gap > run.size * 1.1) gaps += 1;
    text += isReference(run, main) ? raised(run.text) : run.text;
    right = Math.max(right, run.x + run.width);
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: sorted[0]?.x ?? 0,
    right,
    y: main.y,
    size: main.size,
    font: main.font,
    page,
    gaps,
  };
}

/** The run with the most letters sets the line's type. */
function mainRun(runs: readonly Run[]): Run {
  const [first] = runs;
  if (!first) throw new RangeError('a line has at least one run');
  return runs.reduce((most, run) => (run.text.length > most.text.length ? run : most), first);
}

/** A small raised number refers to a note; set on the line it would change the word or the number before it. */
function isReference(run: Run, main: Run): boolean {
  return /^\d{1,3}$/.test(run.text.trim()) && run.size < main.size * 0.8 && run.y > main.y + 0.5;
}

function raised(digits: string): string {
  return digits.trim().replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
}
