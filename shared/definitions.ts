import type { Label } from './annotation.ts';

export interface LabelDefinition {
  readonly name: string;
  /** Stands beside the colour, so that colour is never the only sign. */
  readonly letter: string;
  readonly key: string;
  /** One line, shown where the label is chosen. */
  readonly short: string;
  readonly definition: string;
}

export const labelDefinitions: Readonly<Record<Label, LabelDefinition>> = {
  fact: {
    name: 'Fact',
    letter: 'F',
    key: '1',
    short: 'Checkable and established: known, sourced or verified.',
    definition:
      'Can be proved or disproved by evidence, and is established here: common knowledge, sourced, or verified.',
  },
  opinion: {
    name: 'Opinion',
    letter: 'O',
    key: '2',
    short: 'A belief, hope or judgement that no evidence can settle.',
    definition:
      'A belief, value, hope, judgement or prediction that evidence cannot settle, whoever holds it.',
  },
  claim: {
    name: 'Claim',
    letter: 'C',
    key: '3',
    short: 'Checkable, asserted, not established: needs a verdict.',
    definition:
      'Can be proved or disproved, but is not established yet: somebody asserts it, and it needs a verdict.',
  },
  cleared: {
    name: 'Clear',
    letter: '–',
    key: '0',
    short: 'Nothing to check here.',
    definition: 'Read, and found to hold nothing that needs checking.',
  },
};

/** The sentence that keeps saying and being true apart, shown in the app and in every report. */
export const attributionRule =
  '“X said Y” is about X’s saying so; “Y” is about the world: the attribution keeps them apart. A label never says “true”: the verdict does.';
