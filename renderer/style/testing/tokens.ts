import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface RootStates {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'usual' | 'more';
  readonly palette: 'standard' | 'colourBlind';
}

/** The custom properties that a root element in these states has, by the cascade of tokens.css. */
export function tokensFor(states: RootStates): Readonly<Record<string, string>> {
  const css = readFileSync(fileURLToPath(new URL('../tokens.css', import.meta.url)), 'utf8');
  const rules = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^}]*)\}/g)]
    .map(([, selector = '', body = ''], order) => ({
      conditions: [...selector.matchAll(/\[data-(\w+)="(\w+)"\]/g)],
      body,
      order,
    }))
    .filter(({ conditions }) =>
      conditions.every(([, name, value]) => states[name as keyof RootStates] === value),
    )
    .sort((a, b) => a.conditions.length - b.conditions.length || a.order - b.order);
  return Object.fromEntries(
    rules.flatMap(({ body }) =>
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
        name,
        value.trim(),
      ]),
    ),
  );
}
