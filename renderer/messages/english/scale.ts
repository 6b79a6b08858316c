import {
  type PresetRating,
  type Rating,
  type VerdictScalePreset,
  verdictScalePresets,
} from '../../../shared/verdict-scale.ts';

const presets: Readonly<Record<VerdictScalePreset, string>> = {
  sixStep: 'Six steps',
  fiveStep: 'Five steps',
  fourStep: 'Four steps',
  conclusionOnly: 'Conclusion only',
};

export type RatingWords = Pick<Rating, 'name' | 'definition'>;

const ratings = Object.fromEntries(
  Object.values(verdictScalePresets)
    .flat()
    .map(({ id, name, definition }) => [id, { name, definition }]),
) as Readonly<Record<PresetRating, RatingWords>>;

export const scale = {
  ratings,
  loading: 'Reading the settings…',
  heading: 'Verdicts',
  about:
    'What a claim in this library can come out as, from worst to best. Everybody who shares the library has the same scale. Verdicts that are given already stay as they are worded.',
  presetGroup: 'Begin with',
  presets,
  conclusionOnly: 'No ratings: a claim gets its conclusion in words, and no verdict.',
  list: 'Ratings, from worst to best',
  ratingName: 'Name',
  definition: 'Definition',
  number: 'Number',
  colour: 'Colour',
  of: (field: string, rating: string) => `${field} of ${rating || 'the new rating'}`,
  moveUp: (rating: string) => `Move ${rating || 'the new rating'} up`,
  moveDown: (rating: string) => `Move ${rating || 'the new rating'} down`,
  remove: (rating: string) => `Remove ${rating || 'the new rating'}`,
  moved: (rating: string, place: number, count: number) => `${rating}, place ${place} of ${count}.`,
  add: 'Add a rating',
  undo: 'Undo in the scale',
  redo: 'Redo in the scale',
  undone: 'Undone.',
  redone: 'Done again.',
  saved: 'Saved',
  saving: 'Saving…',
  unnamed: 'Not saved yet: every rating needs a name.',
  sameName: (name: string) => `Not saved yet: two ratings are called “${name}”.`,
  tryAgain: 'Try again',
};
