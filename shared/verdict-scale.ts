/** One step of a scale; https://schema.org/Rating. */
export interface Rating {
  /** Stable for ever: marks name it. */
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** https://schema.org/ratingValue; absent in scales without numbers. */
  readonly value?: number | undefined;
  /** CSS hexadecimal, `#rrggbb`. Colour is never the only sign: the name always stands with it. */
  readonly colour: string;
}

/** What verdicts a library gives, from worst to best; empty where only conclusions are written. */
export type VerdictScale = readonly Rating[];

const no = '#a3231d';
const hardly = '#b4511a';
const half = '#8a6100';
const nearly = '#4f7a2f';
const yes = '#0b6e57';
const unknown = '#625e55';

/** Scales to begin with; each can be changed in every part. */
export const verdictScalePresets = {
  sixStep: [
    step('absurd', 'Absurd', 'False, and ridiculous to say.', 1, no),
    step('false', 'False', 'The evidence says otherwise.', 2, no),
    step('mostly-false', 'Mostly false', 'Some truth, but the whole misleads.', 3, hardly),
    step('half-true', 'Half true', 'Right in part; what matters is missing or twisted.', 4, half),
    step('mostly-true', 'Mostly true', 'Right, but something needs to be added.', 5, nearly),
    step('true', 'True', 'The evidence bears it out, and nothing that matters is missing.', 6, yes),
  ],
  fiveStep: [
    step('false', 'False', 'The evidence says otherwise.', 1, no),
    step('mostly-false', 'Mostly false', 'Some truth, but the whole misleads.', 2, hardly),
    step('half-true', 'Half true', 'Right in part; what matters is missing or twisted.', 3, half),
    step('mostly-true', 'Mostly true', 'Right, but something needs to be added.', 4, nearly),
    step('true', 'True', 'The evidence bears it out, and nothing that matters is missing.', 5, yes),
  ],
  fourStep: [
    step('false', 'False', 'The evidence says otherwise.', 1, no),
    step(
      'misleading',
      'Misleading',
      'Right in the letter, wrong in what it makes one think.',
      2,
      half,
    ),
    step('unproven', 'Unproven', 'Nobody knows: the evidence does not decide.', undefined, unknown),
    step('true', 'True', 'The evidence bears it out, and nothing that matters is missing.', 3, yes),
  ],
  conclusionOnly: [],
} as const satisfies Record<string, VerdictScale>;

export type VerdictScalePreset = keyof typeof verdictScalePresets;

/** A rating of the presets; the same in every preset that has it. */
export type PresetRating = (typeof verdictScalePresets)[VerdictScalePreset][number]['id'];

/** What a new library has. */
export const defaultVerdictScale: VerdictScale = verdictScalePresets.fiveStep;

function step<const Id extends string>(
  id: Id,
  name: string,
  definition: string,
  value: number | undefined,
  colour: string,
): Rating & { readonly id: Id } {
  return { id, name, definition, ...(value === undefined ? {} : { value }), colour };
}
