import { describe, expect, test } from 'vitest';
import { claim, mark, pair, second } from './testing/team.ts';

describe('comments', () => {
  test('make threads with answers, mentions and an end', async () => {
    const { article, ana, bo } = await pair();
    await mark(ana, article, 'a', claim);
    await mark(bo, article, 'b', claim, second);
    await ana.comment(article, [{ id: 'c', mark: 'a', text: 'Is this so, @Bo?' }]);
    const [thread] = await bo.comment(article, [
      { id: 'd', thread: 'c', text: 'It is.', resolved: true },
    ]);
    expect(thread).toMatchObject({ id: 'c', mark: 'a', resolved: true });
    expect(thread?.comments.map(({ text, turn, mentions }) => [text, turn, mentions])).toEqual([
      ['Is this so, @Bo?', 1, ['Bo']],
      ['It is.', 2, undefined],
    ]);
    await expect(bo.comment(article, [{ id: 'c', text: 'changed' }])).rejects.toMatchObject({
      failure: { reason: 'commentNotYours', name: 'Ana' },
    });
    await ana.comment(article, [{ id: 'c', text: null }]);
    expect((await ana.review(article)).threads[0]?.comments).toHaveLength(1);
  });

  test('stand on any words, and are no disagreement', async () => {
    const { article, ana } = await pair();
    const threads = await ana.comment(article, [
      { id: 'c', range: { version: 'v1', start: 0, end: 5 }, text: 'Hm' },
    ]);
    expect(threads[0]?.target?.selector[1].exact).toBe('Water');
    expect((await ana.review(article)).review.disagreements).toEqual([]);
    await expect(ana.comment(article, [{ id: 'd', text: 'where?' }])).rejects.toMatchObject({
      failure: { reason: 'threadUnknown' },
    });
  });
});
