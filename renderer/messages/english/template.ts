import { plural } from './counting.ts';

export const template = {
  heading: 'Reports',
  about:
    'How the reports of this library look, for everybody who shares it. What is left empty is as Assay has it.',
  fields: {
    newsroom: { label: 'Newsroom', own: 'Stands over the title' },
    heading: { label: 'Heading', own: 'Fact-check report' },
    method: { label: 'How you work', own: 'In place of Assay’s words under “How this was made”' },
    footer: { label: 'Last line', own: 'Imprint, address for corrections' },
  },
  logo: 'Logo',
  chooseLogo: 'Choose picture…',
  removeLogo: 'Remove',
  noPicture: (name: string) => `“${name}” is no PNG, JPEG, GIF or WebP picture.`,
  logoTooLarge: (name: string) => `“${name}” is too large: 300 kB are the most.`,
  colours: 'Colours',
  accent: 'Links',
  ownColours: 'Assay’s own',
  faint: (names: readonly string[]) =>
    `${plural(names.length, 'colour')} too light to be read on paper: ${names.join(', ')}.`,
  verdicts: 'Verdicts in your words',
  verdictsHint: 'In reports only. What was decided stays as the scale has it.',
  preview: 'How a report will look',
  undo: 'Undo in the reports',
  redo: 'Redo in the reports',
};
