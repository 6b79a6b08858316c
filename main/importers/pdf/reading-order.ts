import { type Line, lineOf, type Page, type PlacedLine, type Run } from './page-text.ts';

/** A gutter's sides each hold at least this many lines, or it is a gap between words. */
const fewestLines = 4;

/**
 * The lines of a page in the order of reading. Where the page is set in columns, lines that reach over a gutter part it
 * into bands, and each band is read column by column.
 */
export function linesInOrder(page: Page): PlacedLine[] {
  const rows = rowsOf(page.runs);
  const gutters = guttersOf(rows, page.width);
  // Columns are counted from 0; lines over all of them have a place of their own.
  const whole = gutters.length + 1;
  const lines: { readonly place: number; readonly line: Line }[] = [];
  let band: Line[][] = [];
  const endBand = () => {
    for (const [place, column] of band.entries())
      for (const line of column ?? []) lines.push({ place, line });
    band = [];
  };
  for (const row of rows) {
    const parts = partsOf(row, gutters);
    if (!parts) {
      endBand();
      lines.push({ place: whole, line: lineOf(row, page.number) });
      continue;
    }
    for (const [place, runs] of parts.entries()) {
      band[place] ??= [];
      if (runs.length > 0) band[place].push(lineOf(runs, page.number));
    }
  }
  endBand();
  const extents = new Map<number, { left: number; right: number }>();
  for (const { place, line } of lines) {
    const extent = extents.get(place) ?? { left: line.left, right: line.right };
    extents.set(place, {
      left: Math.min(extent.left, line.left),
      right: Math.max(extent.right, line.right),
    });
  }
  return lines
    .filter(({ line }) => line.text)
    .map(({ place, line }) => ({ ...line, column: extents.get(place) ?? line }));
}

/** Runs whose baselines are the same but for raised and lowered signs, from the top of the page. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && row.y - run.y < Math.max(row.size, run.size) * 0.45) {
      row.runs.push(run);
      if (run.size > row.size) [row.y, row.size] = [run.y, run.size];
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs);
}

/** The runs of a row by column; undefined when one of them reaches over a gutter. */
function partsOf(row: readonly Run[], gutters: readonly number[]): Run[][] | undefined {
  if (gutters.length === 0) return undefined;
  const parts: Run[][] = gutters.concat(0).map(() => []);
  for (const run of row) {
    if (gutters.some((gutter) => run.x < gutter && run.x + run.width > gutter)) return undefined;
    parts[gutters.filter((gutter) => run.x >= gutter).length]?.push(run);
  }
  return parts;
}

/** X positions that hardly any line crosses and that have prose, not cells or list numbers, on both sides. */
function guttersOf(rows: readonly Run[][], width: number): number[] {
  const step = 3;
  const free: { x: number; crossing: number }[] = [];
  for (let x = width * 0.2; x <= width * 0.8; x += step) {
    let crossing = 0;
    let left = 0;
    let right = 0;
    for (const row of rows) {
      const size = row[0]?.size ?? 10;
      const margin = size * 0.35;
      if (row.some((run) => run.x < x + margin && run.x + run.width > x - margin)) crossing += 1;
      else {
        if (row.some((run) => run.x + run.width <= x)) left += 1;
        if (row.some((run) => run.x >= x)) right += 1;
      }
    }
    const fewer = Math.min(left, right);
    if (fewer >= fewestLines && crossing < fewer * 0.5) free.push({ x, crossing });
  }
  const gutters: number[] = [];
  for (const stretch of stretchesOf(free, step)) {
    const least = Math.min(...stretch.map(({ crossing }) => crossing));
    const best = stretch.filter(({ crossing }) => crossing === least).map(({ x }) => x);
    const gutter = ((best[0] ?? 0) + (best.at(-1) ?? 0)) / 2;
    if (isProse(rows, gutters.at(-1) ?? 0, gutter) && isProse(rows, gutter, width))
      gutters.push(gutter);
  }
  return gutters;
}

function stretchesOf<T extends { readonly x: number }>(free: readonly T[], step: number): T[][] {
  const stretches: T[][] = [];
  for (const one of free) {
    const last = stretches.at(-1);
    if (last && one.x - (last.at(-1)?.x ?? 0) < step * 1.5) last.push(one);
    else stretches.push([one]);
  }
  return stretches;
}

/** Lines of prose fill their column; the cells of a table do not, and they hold few words. */
function isProse(rows: readonly Run[][], from: number, to: number): boolean {
  const lines = rows
    .map((row) => row.filter((run) => run.x >= from && run.x + run.width <= to + 1))
    .filter((row) => row.length > 0)
    .map((row) => ({
      left: Math.min(...row.map(({ x }) => x)),
      right: Math.max(...row.map((run) => run.x + run.width)),
      words: row.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0),
    }));
  if (lines.length < fewestLines) return false;
  const column =
    Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  const full = lines.filter(({ left, right, words }) => right - left > column * 0.6 && words >= 3);
  return full.length >= lines.length * 0.5;
}
