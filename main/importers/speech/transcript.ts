import type { Draft, Reading } from '../blocks.ts';
import { readPlainText } from '../text/plain-text.ts';
import { endsSentence } from './sentence-end.ts';
import { isAllCapitals, isSpeakerName } from './speaker.ts';

interface Turn {
  readonly name: string;
  /** Seconds. */
  readonly time?: number;
  readonly words: string;
  /** What stands before the words, as written. */
  readonly lead: string;
}

const clock = String.raw`(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;
const stamp = String.raw`(?:\[${clock}\]|\(${clock}\)|${clock})`;
/** `[00:01:23] ANN EXAMPLE (Chair) (12:34): words`; without a colon only a time alone behind a name will do. */
const turnLine = new RegExp(
  String.raw`^\s*(?:(?<before>${stamp})\s*[-–—:]?\s*)?(?<name>[^\s:()[\],\d][^:()[\],]{0,59}?)(?:,\s[^:.!?]{2,60}|\s*\((?=[^()]*\p{L})[^()]{1,60}\))?(?:(?:\s*(?<after>${stamp}))?\s*:(?:\s+(?<words>\S.*))?|\s+(?<last>${stamp}))$`,
  'u',
);
const stampLine = new RegExp(String.raw`^\s*(${stamp})\s*$`);
const sound = /^(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])[.\s]*$/;
const gap = /inaudible|unintelligible|indistinct|crosstalk/i;
const score = /(?:^|[\s(])\d{1,3}\s?[-–:]\s?\d{1,3}(?=$|[\s),.;])/;
/** Characters of a line that was broken because it was full. */
const fullLine = { shortest: 45, longest: 90 };

interface Paragraph {
  text: string;
  readonly turn?: Turn;
  readonly time?: number;
}

/**
 * Plain text that is a transcript: paragraphs that begin with who speaks, who comes back. Speakers become the blocks'
 * authors as they are written, without title; a paragraph without a name goes on with the last one. What stands before
 * the first turn is read like any text. Sounds that have a line of their own are left out.
 *
 * A text is taken for one only if nothing else is likely: lists of facts do not come back to their keys, games have
 * scores, and an article has paragraphs of its own among its notes.
 */
export function readTranscript(text: string): Reading | undefined {
  const found = paragraphsOf(text);
  const names = countNames(found);
  const paragraphs = found.map((paragraph) => withoutLoneWord(paragraph, names));
  const first = paragraphs.findIndex(({ turn }) => turn && (names.get(keyOf(turn.name)) ?? 0) > 1);
  const body = paragraphs.slice(first);
  if (first < 0 || first > paragraphs.length / 2 || !isTranscript(body, names)) return undefined;
  const before = paragraphs.slice(0, first).map(asWritten);
  return { drafts: [...readPlainText(before.join('\n\n')), ...draftsOf(body)], metadata: {} };
}

function isTranscript(body: readonly Paragraph[], names: ReadonlyMap<string, number>): boolean {
  const turns = body.map(({ turn }) => turn).filter((turn) => turn !== undefined);
  if (turns.length < 3 || turns.length <= body.length / 2) return false;
  const back = turns.filter(({ name }) => (names.get(keyOf(name)) ?? 0) > 1);
  if (new Set(turns.map(({ name }) => keyOf(name))).size < 2 || back.length < turns.length / 2)
    return false;
  const spoken = body.filter(({ text }) => endsSentence.test(text));
  const scores = body.filter(({ text }) => score.test(text));
  const times = turns.map(({ time }) => time).filter((time) => time !== undefined);
  const backwards = times.filter((time, index) => time < (times[index - 1] ?? 0));
  return (
    spoken.length > body.length * 0.6 &&
    scores.length < body.length * 0.25 &&
    backwards.length <= times.length * 0.1
  );
}

function countNames(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { turn } of paragraphs)
    if (turn) names.set(keyOf(turn.name), (names.get(keyOf(turn.name)) ?? 0) + 1);
  return names;
}

/** "Remember: …" once in a transcript is what somebody says, whereas "ANNOUNCER: …" is somebody. */
function withoutLoneWord(paragraph: Paragraph, names: ReadonlyMap<string, number>): Paragraph {
  const { turn } = paragraph;
  if (!turn || turn.time !== undefined || isAllCapitals(turn.name)) return paragraph;
  if (/\s/.test(turn.name) || (names.get(keyOf(turn.name)) ?? 0) > 1) return paragraph;
  return { text: asWritten(paragraph) };
}

function asWritten({ turn, text }: Paragraph): string {
  return `${turn?.lead ?? ''}${text}`;
}

/** "JAKE EXAMPLE" the first time is "EXAMPLE" from then on. */
function keyOf(name: string): string {
  return name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

function draftsOf(body: readonly Paragraph[]): Draft[] {
  let author = '';
  const drafts: Draft[] = [];
  for (const { text, turn, time } of body) {
    author = turn?.name ?? author;
    const said = turn?.time ?? time;
    if (text)
      drafts.push({
        kind: 'paragraph',
        text,
        author,
        ...(said === undefined ? {} : { time: said }),
      });
  }
  return drafts;
}

/** Lines are paragraphs, but for those that go on with one that was full. */
function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let pending: number | undefined;
  let previous = '';
  for (const line of text.replace(/\r\n?|\u2028|\u2029/g, '\n').split('\n')) {
    const words = line.trim();
    const last = paragraphs.at(-1);
    const [, alone] = stampLine.exec(words) ?? [];
    const turn = words && !alone ? turnOf(words) : undefined;
    if (alone) pending = seconds(alone);
    else if (turn) {
      const time = turn.time ?? pending;
      const timed = time === undefined ? turn : { ...turn, time };
      paragraphs.push({ text: turn.words, turn: timed });
    } else if (words && !(sound.test(words) && !gap.test(words))) {
      if (last && (last.text === '' || (previous && isFull(previous))))
        last.text = last.text ? `${last.text}\n${words}` : words;
      else paragraphs.push({ text: words, ...(pending === undefined ? {} : { time: pending }) });
    }
    if (words && !alone) pending = undefined;
    previous = alone ? '' : words;
  }
  return paragraphs;
}

function isFull(line: string): boolean {
  return line.length >= fullLine.shortest && line.length <= fullLine.longest;
}

function turnOf(line: string): Turn | undefined {
  const { before, name = '', after, last, words = '' } = turnLine.exec(line)?.groups ?? {};
  const stamped = after ?? last ?? before;
  if (!isSpeakerName(name) || words.startsWith('//')) return undefined;
  const lead = line.slice(0, line.length - words.length);
  return { name: name.trim(), words, lead, ...(stamped ? { time: seconds(stamped) } : {}) };
}

function seconds(stamped: string): number {
  const fields = stamped
    .replace(/[[\]()]/g, '')
    .replace(',', '.')
    .split(':');
  return fields.reduce((total, field) => total * 60 + Number(field), 0);
}
