import { median, quantile } from '../statistics.ts';
import { machine, table } from '../tables.ts';
import type { Visit } from './visit.ts';

export interface Compared {
  readonly size: number;
  readonly assay: Visit[];
  readonly floor: Visit[];
}

type Bars = Readonly<Record<number, number>>;

interface Measure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | '';
  of(visits: readonly Visit[]): number;
  /** The most the ratio may be, by the number of sentences. */
  readonly bars?: Bars;
  /** The most Assay's own value may be. */
  readonly most?: Bars;
}

const each = (value: (visit: Visit) => number) => (visits: readonly Visit[]) =>
  median(visits.map(value));
const marks = (visits: readonly Visit[]) => visits.flatMap((visit) => visit.marks);

const measures: readonly Measure[] = [
  {
    name: 'load, main thread',
    unit: 'ms',
    of: each(({ load }) => load),
    bars: { 200: 2.3, 2000: 1.4, 20000: 0.6 },
    most: { 20000: 1000 },
  },
  {
    name: 'content painted',
    unit: 'ms',
    of: each(({ painted }) => painted),
    bars: { 200: 1.3, 2000: 1.2, 20000: 0.6 },
  },
  { name: 'a key marks', unit: 'ms', of: each(({ interactive }) => interactive) },
  {
    name: 'mark to next paint, median',
    unit: 'ms',
    of: (visits) => median(marks(visits)),
    bars: { 200: 1.1, 2000: 1.1, 20000: 0.5 },
    most: { 20000: 20 },
  },
  {
    name: 'mark to next paint, p95',
    unit: 'ms',
    of: (visits) => quantile(marks(visits), 0.95),
  },
  {
    name: 'jump to the end, main thread',
    unit: 'ms',
    of: each(({ jump }) => jump),
    bars: { 200: 1.5, 2000: 1.5, 20000: 1.5 },
    most: { 20000: 1000 },
  },
  { name: 'jump to the end, shown', unit: 'ms', of: each(({ jumpShown }) => jumpShown) },
  {
    name: 'heap',
    unit: 'MB',
    of: each(({ heap }) => heap),
    bars: { 200: 1.6, 2000: 3, 20000: 6 },
  },
  { name: 'DOM nodes', unit: '', of: each(({ nodes }) => nodes) },
];

interface Circumstances {
  readonly runs: number;
  readonly browser: string;
}

/** Ratios, what they are made of, and whether they are good enough. */
export function report(compared: readonly Compared[], { runs, browser }: Circumstances): string {
  const rows = measures.map((measure) => [
    measure.name,
    ...compared.map((one) => cell(measure, one)),
  ]);
  const sizes = compared.map(({ size }) => `${size.toLocaleString('en')} sentences`);
  return [
    `Assay / static page; in brackets the most it may be, then both values. Medians of ${runs} visits each, in turns, a`,
    `third of the sentences marked. Chromium ${browser}, ${machine()}.`,
    '',
    table(['', ...sizes], rows),
  ].join('\n');
}

function cell({ unit, of, bars, most }: Measure, { size, assay, floor }: Compared): string {
  const [own, bare] = [of(assay), of(floor)];
  const ratio = own / bare;
  const [bar, limit] = [bars?.[size], most?.[size]];
  const over = (bar !== undefined && ratio > bar) || (limit !== undefined && own > limit);
  const shown = `${ratio.toFixed(2)}${bar === undefined ? '' : ` (${bar})`}`;
  return `${over ? `**${shown}**` : shown} ${plain(own)} / ${plain(bare)} ${unit}`.trim();
}

const plain = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
