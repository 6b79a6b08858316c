import type { Preferences } from '../../../shared/preferences.ts';

export const settings = {
  title: 'Settings',
  lead: 'For you on this device. Everything shows at once, and can be undone.',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Setting taken back.',
  redone: 'Setting made again.',
  reset: 'All as it was at first',
  wasReset: 'All settings are as they were at first.',
  notKept: (why: string) => `Not kept: ${why}`,

  reading: 'Reading',
  typeface: 'Typeface',
  typefaces: { serif: 'With serifs', sans: 'Without serifs' } as Readonly<
    Record<Preferences['typeface'], string>
  >,
  typeSize: 'Type size',
  typeSizeValue: (pixels: number) => `${pixels} px`,
  typeSizeNow: (pixels: number) => `Type size ${pixels}.`,
  measure: 'Line length',
  measureValue: (characters: number) => `about ${characters} characters`,
  lineHeight: 'Line spacing',
  lineHeightValue: (lines: number) => lines.toLocaleString('en', { minimumFractionDigits: 2 }),
  verticalText: 'Set Japanese and Chinese articles in columns',
  verticalTextHint: 'From top to bottom and right to left, as newspapers print them.',

  appearance: 'Appearance',
  theme: 'Theme',
  themes: {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  } as Readonly<Record<Preferences['theme'], string>>,
  palette: 'Label colours',
  palettes: { standard: 'Standard', colourBlind: 'For every colour vision' } as Readonly<
    Record<Preferences['palette'], string>
  >,
  paletteHint:
    'Labels always differ in line and letter. These colours stay apart without red, green or blue, and the ledger gets patterns.',
  reducedMotion: 'No motion',
  reducedMotionHint: 'The system’s own setting is followed anyway.',

  language: 'Language',
  languageLabel: 'Language of Assay',
  languages: { system: 'As the system', en: 'English', de: 'Deutsch' } as Readonly<
    Record<Preferences['language'], string>
  >,
  languageHint: 'Articles and reports stay in their own.',

  preview: 'How an article looks',
  previewText: {
    untouched: 'The talks on the river opened on Thursday.',
    fact: 'The treaty of 1987 sets a minimum flow.',
    opinion: 'It was an ugly start, and it did the delta no good.',
    claim: 'The upper states release a third less water than agreed.',
    cleared: 'The next round begins on Monday.',
  },
};
