import type { Label } from '../../shared/annotation.ts';

/** On white paper: for programs and files that do not follow the reader's light or dark. */
export const labelColours: Readonly<Record<Label, string>> = {
  fact: '#0b6e57',
  opinion: '#83397a',
  claim: '#9a4a00',
  cleared: '#625e55',
};
