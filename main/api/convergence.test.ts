import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion, type ImportedArticle, type Sentence } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { type Library, openLibrary } from '../library/open-library.ts';
import { bytes, imported, temporaryFolder } from '../library/testing/samples.ts';
import { placeMarks } from '../versions/place-marks.ts';
import { mergePackage, packArticles } from './packing.ts';

/** Of which a version has some, in some order; what is between two of them changes with that. */
const paragraphs = [
  ['Water is low.', 'Nobody asked, they say.', 'Prices rise.'],
  ['The dam is safe; it will hold.', 'Yes.', 'Nobody asked, they say.'],
  ['Yes.', 'No.', 'The mayor said that the river has enough water.'],
  ['Prices rise.', 'And so on.'],
];

const whole = [0, 1, 2, 3];

const deeds = [
  ...(['mark', 'mark', 'words', 'delete', 'split', 'split', 'join', 'comment', 'answer'] as const),
  ...(['look', 'look', 'version', 'version', 'mail', 'mail', 'remove', 'restore'] as const),
] as const;
const step = fc.record({
  /** Two share a folder; the third has a library of its own. */
  actor: fc.nat(2),
  deed: fc.constantFrom(...deeds),
  which: fc.nat(7),
  order: fc.shuffledSubarray(whole, { minLength: 1 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function reading(order: readonly number[]): ImportedArticle {
  const blocks: ImportedArticle['blocks'][number][] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const index of order) {
    if (text) text += '\n\n';
    const start = text.length;
    for (const [at, sentence] of (paragraphs[index] ?? []).entries()) {
      if (at > 0) text += ' ';
      sentences.push({
        id: `s${sentences.length}`,
        start: text.length,
        end: text.length + sentence.length,
      });
      text += sentence;
    }
    blocks.push({ kind: 'paragraph', start, end: text.length });
  }
  return { ...imported(), text, blocks, sentences };
}

class Team {
  readonly libraries: Library[] = [];
  /** What each has on the screen: others may have gone on since. */
  readonly #seen: OpenArticle[] = [];
  readonly acknowledged = new Set<string>();
  #now = Date.parse('2026-01-01T00:00:00Z');
  #made = 0;
  article = '';

  async open(): Promise<void> {
    const folder = await temporaryFolder();
    for (const [index, path] of ['ours', 'ours', 'theirs'].entries())
      this.libraries.push(
        await openLibrary({
          path: join(folder, path),
          configDirectory: join(folder, `config-${index}`),
          program: 'test',
          now: () => new Date(this.#now),
        }),
      );
    this.article = (await this.#library(0).add(reading(whole), bytes)).id;
    await this.#mail(0, 2);
    for (const index of [0, 1, 2]) await this.#look(index);
  }

  async take(step: Step): Promise<void> {
    this.#now += 1_000;
    this.#made += 1;
    try {
      await this.#do(step);
    } catch (error) {
      // In the bin, or not known there yet: nothing is acknowledged then.
      const reason = error instanceof FailureError ? error.failure.reason : undefined;
      if (!['articleMissing', 'versionMissing', 'commentNotYours'].includes(reason ?? ''))
        throw error;
    }
  }

  /** A removal that one side knows of comes to the other with what is mailed, and is taken back there. */
  async settle(): Promise<void> {
    for (const [from, to] of [
      [0, 2],
      [2, 0],
      [0, 2],
      [2, 0],
    ] as const) {
      for (const index of [from, to])
        await this.#library(index)
          .restore(this.article)
          .catch(() => {});
      await this.#mail(from, to);
    }
    for (const index of [0, 2])
      await this.#library(index)
        .restore(this.article)
        .catch(() => {});
    await this.#mail(0, 2);
  }

  /** A version with everything that any of them had. */
  readWhole(): Promise<OpenArticle> {
    const addition = { metadata: imported().metadata, place: placeMarks };
    return this.#library(0).addVersion(this.article, { imported: reading(whole), ...addition });
  }

  async readThreads() {
    return (await this.#library(0).review(this.article)).threads;
  }

  async #do({ actor, deed, which, order }: Step): Promise<void> {
    const library = this.#library(actor);
    const seen = this.#seen[actor] as OpenArticle;
    const { id: version, text, sentences, blocks } = currentVersion(seen.article);
    const sentence = sentences[which % sentences.length] as Sentence;
    const next = sentences[sentences.indexOf(sentence) + 1];
    const about = { version, place: placeMarks };
    const judgement = { label: 'claim', note: `step ${this.#made}` } as const;
    const id = `m${which % 4}`;
    const range = { start: sentence.start, end: sentence.end };
    if (deed === 'look') return this.#look(actor);
    if (deed === 'remove') return library.remove(this.article);
    if (deed === 'restore') return void (await library.restore(this.article));
    if (deed === 'mail') return this.#mail(actor, actor === 2 ? 0 : 2);
    if (deed === 'version') {
      const { metadata } = imported();
      await library.addVersion(this.article, {
        imported: reading(order),
        metadata,
        place: placeMarks,
      });
      return this.#look(actor);
    }
    if (deed === 'comment' || deed === 'answer') {
      const [known] = (await library.review(this.article)).threads;
      const change =
        deed === 'answer' && known ? { thread: known.id } : { range: { version, ...range } };
      const comment = `c${this.#made}`;
      const threads = await library.comment(
        this.article,
        [{ id: comment, text: 'so', ...change }],
        placeMarks,
      );
      return this.#acknowledge(
        threads.flatMap(({ comments }) => comments).filter(({ id }) => id === comment),
      );
    }
    const change = async (
      changes: Parameters<Library['change']>[1],
      boundaries: readonly { offset: number; begins: boolean | null }[] = [],
    ) => this.#acknowledge(await library.change(this.article, changes, { about, boundaries }));
    if (deed === 'mark') return change([{ id, range, judgement }]);
    if (deed === 'delete') return change([{ id, range, judgement: null }]);
    if (deed === 'words') {
      const end = text.indexOf(' ', sentence.start);
      return change([
        { id, range: { start: range.start, end: end < 0 ? range.end : end }, judgement },
      ]);
    }
    const mark = seen.annotations.find(({ target }) => target.sentence === sentence.id);
    if (deed === 'split') {
      const space = text.indexOf(' ', sentence.start + which);
      if (space < 0 || space + 1 >= sentence.end) return;
      const second = { start: space + 1, end: sentence.end };
      const both = mark
        ? [
            { id: mark.id, range: { start: sentence.start, end: space }, judgement },
            { id: `${id}-${this.#made}`, range: second, judgement },
          ]
        : [];
      return change(both, [{ offset: second.start, begins: true }]);
    }
    const isTogether = blocks.some(
      ({ start, end }) => start <= sentence.start && next && next.end <= end,
    );
    if (!next || !isTogether) return;
    return change(
      mark ? [{ id: mark.id, range: { start: sentence.start, end: next.end }, judgement }] : [],
      [{ offset: next.start, begins: which % 2 ? false : null }],
    );
  }

  async #look(index: number): Promise<void> {
    this.#seen[index] = await this.#library(index).open(this.article);
  }

  async #mail(from: number, to: number): Promise<void> {
    const { name, bytes } = await packArticles(this.#library(from), [this.article]);
    await mergePackage(this.#library(to), name, bytes);
  }

  #library(index: number): Library {
    return this.libraries[index] as Library;
  }

  #acknowledge(records: readonly { type: string; id: string; revision: number; writer: string }[]) {
    for (const record of records) this.acknowledged.add(named(record));
  }
}

const named = ({
  type,
  id,
  revision,
  writer,
}: {
  type: string;
  id: string;
  revision: number;
  writer: string;
}) => `${type} ${id} ${revision} ${writer}`;

async function outcomeOf({ article }: Team, library: Library) {
  const { counts, sentences } = await library.summary(article);
  const { review, threads } = await library.review(article);
  return {
    opened: await library.open(article),
    history: await library.history(article),
    review,
    threads,
    counts,
    sentences,
  };
}

/** Sentences are whole and in their blocks; what stands on words stands on these words, and on the sentence that it says. */
function expectSound({ article, annotations }: OpenArticle): void {
  const { text, sentences, blocks } = currentVersion(article);
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  let last = 0;
  for (const { start, end } of sentences) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
    last = end;
  }
  for (const { target } of annotations) {
    const [{ start, end }, { exact }] = target.selector;
    expect(text.slice(start, end)).toBe(exact);
  }
}

test('versions, sentences, marks and comments of three who do not wait for each other: all see the same, and nothing is lost', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const team = new Team();
      await team.open();
      for (const one of steps) await team.take(one);
      await team.settle();
      const outcomes = await Promise.all(team.libraries.map((library) => outcomeOf(team, library)));
      const all = await team.readWhole();
      const allThreads = (await team.readThreads()).filter(({ target }) => target);
      await Promise.all(team.libraries.map((library) => library.close()));
      for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
      const [{ opened, history, threads }] = outcomes as [(typeof outcomes)[number]];
      const kept = new Set(history.map(({ record }) => named(record)));
      expect([...team.acknowledged].filter((key) => !kept.has(key))).toEqual([]);
      const there = new Set([...opened.annotations, ...opened.unplaced].map(({ id }) => id));
      const standing = history.filter(({ standing, record }) => standing && !record.deleted);
      for (const { record } of standing)
        if (record.type === 'Annotation') expect(there).toContain(record.id);
      const said = new Set(threads.flatMap(({ comments }) => comments.map(({ id }) => id)));
      for (const { record } of standing)
        if (record.type === 'Comment') expect(said).toContain(record.id);
      expectSound(opened);
      // Every word is there again.
      expectSound(all);
      expect(all.unplaced).toEqual([]);
      const { id: last } = currentVersion(all.article);
      expect(allThreads.filter(({ target }) => target?.version !== last)).toEqual([]);
    }),
    { numRuns: Number(process.env.ASSAY_RUNS ?? 15) },
  );
});
