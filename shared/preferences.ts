export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const typefaces = ['serif', 'sans'] as const;
export const palettes = ['standard', 'colourBlind'] as const;
export const languages = ['system', 'en', 'de'] as const;

/** How one person likes Assay on one device; never part of a library. */
export interface Preferences {
  readonly theme: (typeof themes)[number];
  readonly language: (typeof languages)[number];
  readonly typeface: (typeof typefaces)[number];
  readonly palette: (typeof palettes)[number];
  /** CSS pixels. */
  readonly typeSize: number;
  /** Characters a line. */
  readonly measure: number;
  /** Of the type size. */
  readonly lineHeight: number;
  /** Japanese and Chinese articles in columns from right to left, as newspapers print them. */
  readonly verticalText: boolean;
  readonly reducedMotion: boolean;
  /** Key combinations by command id, for commands whose keys were changed; an empty list takes the keys away. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

export const defaultPreferences: Preferences = {
  theme: 'system',
  language: 'system',
  typeface: 'serif',
  palette: 'standard',
  typeSize: 19,
  measure: 66,
  lineHeight: 1.62,
  verticalText: false,
  reducedMotion: false,
  keys: {},
};

/** What the numbers may be, and by how much a key changes them. */
export const preferenceRanges = {
  typeSize: { least: 12, most: 40, step: 1 },
  measure: { least: 30, most: 110, step: 2 },
  lineHeight: { least: 1.2, most: 2.4, step: 0.06 },
} as const;
