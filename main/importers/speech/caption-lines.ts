import type { Cue } from './caption-cues.ts';
import { isAllCapitals, isSpeakerName } from './speaker.ts';

/** Some words of one voice at one time. */
export interface Utterance {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Who begins to speak here; '' when somebody else does and nobody says who; undefined when it goes on. */
  readonly speaker?: string;
}

/** Says that words are missing, which a reader must know; every other sound in brackets is none of the words. */
const gap =
  /inaudible|unintelligible|indistinct|crosstalk|overlapping|bleep|censored|redacted|foreign language/i;
const sound = /^[\s♪♫-]*(?:\[[^\]]*\]|\([^)]*\)|【[^】]*】|（[^）]*）|\*[^*]*\*)[\s♪♫.]*$/;
const changes = /^(?:>>+|[-–—](?=\s*\p{Lu}))\s*/u;

/**
 * Cues as what is said in them: without tags, without sounds like "[Music]", and with what says who speaks (`<v Ann>`,
 * "ANN:", ">>", or a dash where two speak) taken out of the words.
 */
export function utterances(cues: readonly Cue[]): Utterance[] {
  const names = speakerNames(cues);
  // Where voices are named, words without a voice are nobody's known.
  const unnamed = cues.some(({ lines }) => lines.some((line) => voiceTag.test(line)))
    ? ''
    : undefined;
  return cues.flatMap((cue) =>
    voices(cue).flatMap(({ text, voice }) => {
      const words = withoutTags(text);
      if (sound.test(words) && !gap.test(words)) return [];
      const named = withName(words.replace(/[♪♫♬]/g, ' '), names);
      const speaker = voice ?? named.speaker ?? unnamed;
      const said = named.text.replace(/\s+/g, ' ').trim();
      if (!said && !speaker) return [];
      const { start, end } = cue;
      return [{ start, end, text: said, ...(speaker === undefined ? {} : { speaker }) }];
    }),
  );
}

const voiceTag = /<v(?=[.\s])/;

interface Voiced {
  readonly text: string;
  readonly voice?: string;
}

/** A cue at its voices, and at its lines where lines begin with a sign that somebody else speaks. */
function voices({ lines }: Cue): Voiced[] {
  const pieces = lines.join('\n').split(voiceTag);
  return pieces.flatMap((piece, index): Voiced[] => {
    if (index === 0) return lineVoices(piece);
    const [, name = '', words = ''] = /^[^\s>]*\s*([^>]*)>([\s\S]*)$/.exec(piece) ?? [];
    return [{ text: words.replaceAll('\n', ' '), voice: withoutTags(name).trim() }];
  });
}

const prefix = /^(?:>>+\s*|[-–—]\s*)?([^:\n]{2,60}?)\s*:(?=\s|$)\s*(.*)$/s;

function lineVoices(text: string): Voiced[] {
  const pieces: string[][] = [];
  for (const line of text.split('\n')) {
    const last = pieces.at(-1);
    if (!last || beginsAnew(line) || sound.test(withoutTags(last.at(-1) ?? '')))
      pieces.push([line]);
    else last.push(line);
  }
  return pieces.map((lines) => ({ text: lines.join(' ') }));
}

function beginsAnew(line: string): boolean {
  const plain = withoutTags(line).trim();
  const name = nameIn(prefix.exec(plain)?.[1] ?? '');
  return changes.test(plain) || sound.test(plain) || (isAllCapitals(name) && isSpeakerName(name));
}

/** Names in small letters need to come back before they are taken for names, as do all where everything is capitals. */
function speakerNames(cues: readonly Cue[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const cue of cues)
    for (const { text } of voices(cue)) {
      const name = nameIn(prefix.exec(withoutTags(text))?.[1] ?? '');
      if (isSpeakerName(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const all = cues.map(({ lines }) => lines.join('\n')).join('\n');
  const shouted = (all.match(/\p{Ll}/gu)?.length ?? 0) < (all.match(/\p{Lu}/gu)?.length ?? 0);
  return new Set(
    [...counts]
      .filter(([name, count]) => count > 1 || (isAllCapitals(name) && !shouted))
      .map(([name]) => name),
  );
}

/** Without the square brackets or the title some write around or behind it. */
function nameIn(written: string): string {
  return written
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
}

function withName(text: string, names: ReadonlySet<string>): { text: string; speaker?: string } {
  const [, written = '', words = ''] = prefix.exec(text.trim()) ?? [];
  const name = nameIn(written);
  if (names.has(name)) return { text: words, speaker: name };
  const said = text.trim().replace(changes, '');
  return said === text.trim() ? { text: said } : { text: said, speaker: '' };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

/** HTML's and WebVTT's tags, times within a line, and the codes in braces that some players place text by. */
export function withoutTags(text: string): string {
  return text
    .replace(/<(?:\/?[a-zA-Z][^<>]*|\d[\d:.]*)>|\{\\[^{}]*\}|\{[yYfFcCsS]:[^{}]*\}/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
