import type { Cue } from './caption-cues.ts';
import { withoutTags } from './caption-lines.ts';

/** Above this share of repeating cues a file rolls; people repeat themselves far less. */
const rollingShare = 0.25;

/**
 * Captions that roll up the screen show each line again until it has left it, and those that grow show it from its
 * beginning. Of both only what is new in each cue is kept. Files that do neither are left alone: in them, who says "No."
 * twice said it twice.
 */
export function withoutRepeats(cues: readonly Cue[]): Cue[] {
  const fresh = cues.map((cue, index) => news(cue, cues[index - 1]));
  const repeating = fresh.filter((cue, index) => {
    const whole = cues[index];
    return whole && textOf(cue) !== textOf(whole);
  });
  if (repeating.length <= cues.length * rollingShare || repeating.length < 2) return [...cues];
  return fresh.filter(({ lines }) => lines.length > 0);
}

/** A screen holds three or four. */
const mostLines = 8;

function news(cue: Cue, before: Cue | undefined): Cue {
  if (!before || cue.start - before.end > 1) return cue;
  const old = before.lines.map(plain);
  const lines = cue.lines.map(plain);
  for (let count = Math.min(old.length, lines.length, mostLines); count > 0; count -= 1) {
    if (old.slice(-count).join('\n') !== lines.slice(0, count).join('\n')) continue;
    return { ...cue, lines: cue.lines.slice(count) };
  }
  const shown = old.join(' ');
  const now = lines.join(' ');
  if (shown && now.startsWith(`${shown} `))
    return { ...cue, lines: [now.slice(shown.length).trim()] };
  return cue;
}

function plain(line: string): string {
  return withoutTags(line).replace(/\s+/g, ' ').trim();
}

function textOf({ lines }: Cue): string {
  return lines.map(plain).join('\n');
}
