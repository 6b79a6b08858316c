import { describe, expect, test } from 'vitest';
import {
  contrast,
  difference,
  opacity,
  over,
  type Vision,
  visions,
} from './testing/colour-vision.ts';
import { type RootStates, tokensFor } from './testing/tokens.ts';

const dresses = (['light', 'dark'] as const).flatMap((theme) =>
  (['usual', 'more'] as const).flatMap((more) =>
    (['standard', 'colourBlind'] as const).map(
      (palette): RootStates => ({ theme, contrast: more, palette }),
    ),
  ),
);

const papers = ['paper', 'panel', 'raised'];
/** What is read, and on what: every pair that a screen shows. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: [...papers, 'hover-tint', 'opinion-tint', 'claim-tint', 'failure-tint'],
  quiet: [...papers, 'hover-tint', 'opinion-tint', 'claim-tint'],
  accent: [...papers, 'hover-tint'],
  'on-accent': ['accent'],
  'cleared-text': ['paper', 'hover-tint'],
  fact: [...papers, 'hover-tint'],
  opinion: [...papers, 'hover-tint', 'opinion-tint'],
  claim: [...papers, 'hover-tint', 'claim-tint'],
  failure: ['panel', 'failure-tint'],
};
/** What is seen without being read: lines, bars, borders of fields. */
const marks: Readonly<Record<string, readonly string[]>> = {
  fact: ['untouched'],
  opinion: ['untouched'],
  claim: ['untouched'],
  cleared: papers,
  'control-line': papers,
  accent: ['untouched'],
};

describe.each(dresses)('theme $theme, contrast $contrast, palette $palette', (dress) => {
  const tokens = tokensFor(dress);
  const value = (name: string): string => {
    expect(tokens[name], name).toMatch(/^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/);
    return tokens[name] ?? '';
  };
  const colour = (name: string): string => over(value('paper'), value(name));
  const least = (pairs: typeof texts) =>
    Object.entries(pairs).flatMap(([name, grounds]) =>
      grounds.flatMap((ground) =>
        papers.map((paper) => ({
          pair: `${name} on ${ground} over ${paper}`,
          ratio: contrast(colour(name), over(value(paper), value(ground))),
        })),
      ),
    );

  test('text can be read', () => {
    const wanted = dress.contrast === 'more' ? 7 : 4.5;
    expect(least(texts).filter(({ ratio }) => ratio < wanted)).toEqual([]);
  });

  test('a tint lets the wavy line of the line of text above show through', () => {
    for (const tint of ['opinion-tint', 'claim-tint'])
      expect(opacity(value(tint)), tint).toBeLessThan(0.25);
  });

  test('marks can be seen', () => {
    expect(least(marks).filter(({ ratio }) => ratio < 3)).toEqual([]);
  });

  test.each(Object.keys(visions) as Vision[])('labels stay apart in %s vision', (vision) => {
    const labels = ['fact', 'opinion', 'claim'].map(colour);
    const apart = labels.flatMap((a, at) =>
      labels.slice(at + 1).map((b) => difference(a, b, vision)),
    );
    expect(Math.min(...apart)).toBeGreaterThan(dress.palette === 'colourBlind' ? 14 : 4.5);
  });
});
