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
  reducedMotion: false,
  keys: {},
};
