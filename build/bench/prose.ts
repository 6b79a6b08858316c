import type { Judgement, Label } from '../../shared/annotation.ts';
import type { Block, ImportedArticle, Sentence } from '../../shared/article.ts';

const openings = [
  'The harbour board',
  'A second inquiry',
  'The regional council',
  'Her deputy',
  'Nobody at the mill',
  'The water authority',
  'An engineer from the east bank',
  'The union of ferrymen',
  'This year’s budget',
  'The older of the two bridges',
];
const doings = [
  'counted 1,240 crossings a day in spring',
  'still has no answer to the letter of 9 May',
  'wants the sluices opened a week earlier',
  'paid 3.2 million for pumps that never ran',
  'calls the new schedule a disgrace',
  'denies that the figures were ever changed',
  'expects the repairs to take until autumn',
  'was told in March and did nothing',
  'found lead in eleven of forty samples',
  'agreed to publish the minutes in full',
];
const additions = [
  ' although the inspectors had warned against it twice',
  ', according to the minutes of the last meeting',
  ', which is more than in the four years before taken together',
  ' because the contract leaves no other way',
  ', and the committee let it pass without a vote',
  ' while the villages upstream went on as before',
];

/** The same numbers every time, so that two runs read the same text (Lehmer's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2 + 1;
  return (below) => {
    state = (state * 48_271) % 0x7fffffff;
    return state % below;
  };
}

/** Sentences of some 60 to 180 characters in paragraphs of two to six, with a heading or a post now and then. */
export function writeArticle(sentenceCount: number, seed = 1): ImportedArticle {
  const next = numbers(seed);
  const pick = <T>(all: readonly T[]): T => all[next(all.length)] as T;
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = '';

  const add = (kind: Block['kind'], lines: readonly string[], extra: Partial<Block> = {}) => {
    if (text) text += '\n\n';
    const start = text.length;
    lines.forEach((line, place) => {
      if (place > 0) text += ' ';
      const from = text.length;
      text += line;
      sentences.push({ id: `s${sentences.length}`, start: from, end: text.length });
    });
    blocks.push({ kind, start, end: text.length, ...extra });
  };
  const sentence = () => {
    let line = `${pick(openings)} ${pick(doings)}`;
    for (let more = next(3); more > 0; more -= 1) line += pick(additions);
    return `${line}.`;
  };

  const title = `What the river costs, part ${seed}`;
  add('heading', [title], { level: 1 });
  while (sentences.length < sentenceCount) {
    const left = sentenceCount - sentences.length;
    const turn = blocks.length;
    if (turn % 12 === 0) add('heading', [`${pick(openings)}, again`], { level: 2 });
    else if (turn % 29 === 0)
      add('post', [sentence()], { author: 'Ilse Marten', handle: 'imarten', date: 'May 9, 2026' });
    else add('paragraph', Array.from({ length: Math.min(left, 2 + next(5)) }, sentence));
  }
  return {
    metadata: { title, byline: 'Ines Vogt', language: 'en' },
    source: {
      name: 'river.txt',
      mediaType: 'text/plain',
      sha256: String(seed).padStart(64, '0'),
      byteLength: Buffer.byteLength(text),
      encoding: 'utf-8',
    },
    text,
    blocks,
    sentences,
  };
}

const cycle: readonly Label[] = ['fact', 'claim', 'opinion', 'cleared'];

/** A mark on every third sentence, beginning with the third: a reader begins at an untouched one. */
export function everyThird(article: ImportedArticle): ReadonlyMap<string, Judgement> {
  return new Map(
    article.sentences.flatMap(({ id }, index) => {
      const label = index % 3 === 2 ? cycle[Math.floor(index / 3) % cycle.length] : undefined;
      return label ? [[id, { label }]] : [];
    }),
  );
}
