import { describe, expect, test, vi } from 'vitest';
import { currentVersion } from '../../shared/article.ts';
import { judgedBlind } from '../../shared/reading.ts';
import type { Library } from './open-library.ts';
import { first, mark, pair, second } from './testing/team.ts';

const listed = async (library: Library) => (await library.list()).articles[0];

/** What follows has another time than this. */
const laterThan = (time = '') =>
  vi.waitUntil(() => new Date().toISOString() > time, { interval: 1 });

describe('reading blind', () => {
  test('hides what others think until it is done, and then compares', async () => {
    const { article, ana, bo } = await pair();
    await mark(ana, article, 'a', { label: 'fact' });
    await mark(ana, article, 'b', { label: 'opinion' }, second);
    await ana.comment(article, [{ id: 'c', mark: 'a', text: 'sure' }]);
    await bo.beginReading({ article, sourceHidden: true });
    const blind = await bo.open(article);
    expect(blind).toMatchObject({ annotations: [], reading: { creator: { name: 'Bo' } } });
    expect(blind.article.byline).toBeUndefined();
    expect(await bo.review(article)).toMatchObject({ threads: [], decisions: [], people: ['Bo'] });
    expect((await bo.queue({})).total).toBe(0);
    expect(await listed(bo)).toMatchObject({ title: 'Low water', counts: { fact: 0, opinion: 0 } });
    expect(await listed(bo)).not.toHaveProperty('byline');
    expect(await listed(ana)).toMatchObject({
      byline: 'Ana Brandt',
      counts: { fact: 1, opinion: 1 },
    });
    for (const peeking of [bo.compare(undefined, article), bo.history(article)])
      await expect(peeking).rejects.toMatchObject({ failure: { reason: 'readingUnderWay' } });
    await mark(bo, article, 'x', { label: 'claim' });
    await mark(bo, article, 'y', { label: 'opinion' }, second);
    expect((await bo.open(article)).annotations.map(({ id }) => id)).toEqual(['x', 'y']);
    expect((await listed(bo))?.counts).toMatchObject({ fact: 0, opinion: 1, claim: 1 });
    expect((await ana.compare(['Ana', 'Bo'], article)).compared).toBe(0);
    await bo.endReading(article);
    await expect(bo.endReading(article)).rejects.toMatchObject({
      failure: { reason: 'readingNotBegun' },
    });
    const compared = await ana.compare(undefined, article);
    expect(compared).toMatchObject({
      people: ['Ana', 'Bo'],
      compared: 2,
      pairs: [{ observed: { value: 0.5 } }],
      disagreements: [{ sentence: 's0', labels: ['fact', 'claim'], settled: [] }],
    });
    expect((await bo.open(article)).annotations).toHaveLength(4);
    expect(await listed(bo)).toEqual(await listed(ana));
  });

  test('goes on when the article gets another version, until it is done', async () => {
    const { article, ana, bo } = await pair();
    await mark(ana, article, 'a', { label: 'fact' });
    await mark(bo, article, 'x', { label: 'claim' });
    await bo.beginReading({ article, sourceHidden: true });
    const { article: read } = await ana.open(article);
    const [{ text, blocks, sentences }] = read.versions;
    const corrected = await ana.addVersion(article, {
      imported: { metadata: read, source: read.source, text, blocks, sentences },
      metadata: { title: 'Lower water', byline: 'Ana Brandt' },
      place: (marks) => marks.map((record) => ({ record, range: first })),
    });
    const blind = await bo.open(article);
    expect(blind).toMatchObject({ annotations: [{ id: 'x' }], reading: { sourceHidden: true } });
    expect(blind.article.byline).toBeUndefined();
    expect(await listed(bo)).toMatchObject({ title: 'Lower water', counts: { fact: 0, claim: 1 } });
    await expect(bo.history(article)).rejects.toMatchObject({
      failure: { reason: 'readingUnderWay' },
    });
    expect((await ana.compare(['Ana', 'Bo'], article)).compared).toBe(0);
    const done = await bo.endReading(article);
    expect(done.version).toBe(currentVersion(corrected.article).id);
    expect((await bo.open(article)).annotations).toHaveLength(2);
    await bo.beginReading({ article });
    expect((await bo.open(article)).reading?.sourceHidden).toBeUndefined();
  });

  test('begun again it keeps from when nothing was seen, and a second one leaves the first as it was', async () => {
    const { article, bo } = await pair();
    const blind = async (id: string) => {
      const { annotations } = await bo.open(article);
      const made = annotations.find((one) => one.id === id);
      return made && judgedBlind(made, (await bo.review(article)).readings);
    };
    const { begun } = await bo.beginReading({ article });
    await mark(bo, article, 'a', { label: 'fact' });
    await laterThan(begun);
    expect(await bo.beginReading({ article, sourceHidden: true })).toMatchObject({
      begun,
      sourceHidden: true,
    });
    expect(await blind('a')).toBe(true);
    const { done } = await bo.endReading(article);
    await laterThan(done);
    await mark(bo, article, 'b', { label: 'fact' }, second);
    await laterThan((await bo.open(article)).annotations.at(-1)?.modified);
    await bo.beginReading({ article });
    expect([await blind('a'), await blind('b')]).toEqual([true, false]);
    await bo.endReading(article);
    expect([await blind('a'), await blind('b')]).toEqual([true, false]);
    await expect(bo.endReading(article)).rejects.toMatchObject({
      failure: { reason: 'readingNotBegun' },
    });
  });

  test('an adjudicated mark counts, and the originals stay', async () => {
    const { article, ana, bo, open } = await pair();
    await mark(ana, article, 'a', { label: 'fact' });
    await mark(bo, article, 'b', { label: 'claim' });
    expect((await ana.queue({ filter: { disagreement: true } })).total).toBe(2);
    const cy = await open('Cy');
    await cy.change(article, [
      { id: 'c', range: first, judgement: { label: 'opinion' }, adjudicates: ['a', 'b'] },
    ]);
    const { review } = await cy.review(article);
    expect(review).toMatchObject({ disagreements: [], marks: [{ mark: 'c' }] });
    expect((await cy.list()).articles[0]?.counts).toMatchObject({ opinion: 1, fact: 0, claim: 0 });
    expect((await cy.open(article)).annotations.map(({ id }) => id).sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect((await cy.compare(undefined, article)).disagreements).toMatchObject([
      { settled: ['c'] },
    ]);
  });
});
