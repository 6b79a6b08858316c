import type { Preferences } from '../../shared/preferences.ts';

/** What the style reads from the root element. */
export interface Appearance {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'usual' | 'more';
  readonly palette: Preferences['palette'];
  readonly typeface: Preferences['typeface'];
  readonly motion: 'full' | 'none';
  readonly text: 'horizontal' | 'vertical';
  readonly typeSize: number;
  readonly measure: number;
  readonly lineHeight: number;
}

/** What the system asks for. */
export interface SystemWishes {
  readonly dark: boolean;
  readonly moreContrast: boolean;
  readonly reducedMotion: boolean;
}

/**
 * High contrast is light or dark as the system is. A wish of the system for more contrast or less motion holds whatever
 * was chosen here.
 */
export function appearanceOf(preferences: Preferences, system: SystemWishes): Appearance {
  const { theme, palette, typeface, typeSize, measure, lineHeight } = preferences;
  const bySystem = theme === 'system' || theme === 'contrast';
  return {
    theme: (bySystem ? system.dark : theme === 'dark') ? 'dark' : 'light',
    contrast: theme === 'contrast' || system.moreContrast ? 'more' : 'usual',
    palette,
    typeface,
    motion: preferences.reducedMotion || system.reducedMotion ? 'none' : 'full',
    text: preferences.verticalText ? 'vertical' : 'horizontal',
    typeSize,
    measure,
    lineHeight,
  };
}

const queries = {
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
} as const;

export function systemWishes(): SystemWishes {
  return {
    dark: matchMedia(queries.dark).matches,
    moreContrast: matchMedia(queries.moreContrast).matches,
    reducedMotion: matchMedia(queries.reducedMotion).matches,
  };
}

export function onSystemWishes(changed: () => void): () => void {
  const lists = Object.values(queries).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

/** Touches only what is otherwise: a change at the root, even to the same value, has the style of everything computed again. */
export function dress(root: HTMLElement, appearance: Appearance): void {
  const { typeSize, measure, lineHeight, ...states } = appearance;
  for (const [name, value] of Object.entries(states))
    if (root.dataset[name] !== value) root.dataset[name] = value;
  const sizes = {
    '--type-size': `${typeSize}px`,
    '--measure': String(measure),
    '--line-height': String(lineHeight),
  };
  for (const [name, value] of Object.entries(sizes))
    if (root.style.getPropertyValue(name) !== value) root.style.setProperty(name, value);
}
