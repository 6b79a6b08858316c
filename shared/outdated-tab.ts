import type { Failure } from './failure.ts';

/**
 * A page of an older build that lacks what calls must have by now. Its own words are all it has: they are those for a wrong
 * argument, and this makes a sentence of them.
 */
export const outdatedTab = {
  reason: 'argumentInvalid',
  where: 'This tab',
  expected:
    'reloaded: it is older than Assay. What it has not saved stays in it until then; copy what you need first',
} as const satisfies Failure;
