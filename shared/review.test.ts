import { describe, expect, test } from 'vitest';
import type { Annotation, Judgement } from './annotation.ts';
import { bodiesOf } from './annotation.ts';
import { type Comment, mentionsIn, threadsOf } from './comment.ts';
import type { Decision, ReviewState } from './decision.ts';
import { openPoints, reviewOfArticle, reviewOfMark } from './review.ts';
import { defaultReviewRules } from './review-rules.ts';
import { revisionNameOf } from './revision.ts';

const evidence = [{ id: 'e', title: 'Table', kind: 'primary', stance: 'supports' }] as const;
const sentence = { id: 's0', start: 0, end: 10 };

function mark(
  revision = 1,
  judgement: Judgement = { label: 'claim', evidence },
  more: Partial<Annotation> = {},
): Annotation {
  return {
    id: 'm',
    type: 'Annotation',
    motivation: 'classifying',
    revision,
    created: '2026-01-01',
    modified: `2026-01-0${revision}`,
    writer: 'ana',
    creator: { name: 'Ana' },
    target: {
      source: 'a',
      version: 'v1',
      selector: [
        { type: 'TextPositionSelector', start: 0, end: 10 },
        { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
      ],
    },
    body: bodiesOf(judgement),
    ...more,
  };
}

function decision(
  state: ReviewState,
  turn = 1,
  on: Annotation = mark(),
  creator = 'Bo',
  id = `${state}-${turn}`,
): Decision {
  return {
    id,
    type: 'Decision',
    revision: 1,
    modified: '2026-02-01',
    writer: creator,
    creator: { name: creator },
    created: '2026-02-01',
    mark: 'm',
    on: revisionNameOf(on),
    state,
    turn,
  };
}

const rules = defaultReviewRules;
const stateOf = (of: Annotation, ...decisions: readonly Decision[]) =>
  reviewOfMark(of, decisions, rules);

describe('the state of a mark follows from decisions and changes', () => {
  test.each<[string, Annotation, Decision[], ReviewState]>([
    ['nobody decided', mark(), [], 'draft'],
    ['handed on', mark(), [decision('ready')], 'ready'],
    ['approved', mark(), [decision('ready'), decision('approved', 2)], 'approved'],
    ['changed since the approval', mark(2), [decision('approved')], 'ready'],
    ['returned', mark(), [decision('returned')], 'returned'],
    ['returned, and being mended', mark(2), [decision('returned')], 'returned'],
    ['mended and handed back', mark(2), [decision('returned'), decision('ready', 2)], 'ready'],
    ['changed while it waits', mark(2), [decision('ready')], 'ready'],
    [
      'approved and returned without knowing each other',
      mark(),
      [decision('approved', 2), decision('returned', 2)],
      'returned',
    ],
    [
      'another wrote the revision of the same number',
      mark(1, undefined, { writer: 'cy' }),
      [decision('approved')],
      'ready',
    ],
    ['approved by the one who made it', mark(), [decision('approved', 1, mark(), 'ana ')], 'ready'],
    [
      'approved by the one who changed it last',
      mark(1, undefined, { modifiedBy: { name: 'Bo' } }),
      [decision('approved')],
      'ready',
    ],
    ['approved without evidence', mark(1, { label: 'claim' }), [decision('approved')], 'ready'],
    ['a fact needs no evidence', mark(1, { label: 'fact' }), [decision('approved')], 'approved'],
    [
      'moved to another version after the approval',
      mark(2, undefined, { unchangedSince: revisionNameOf(mark()) }),
      [decision('approved')],
      'approved',
    ],
  ])('%s', (_case, of, decisions, state) => {
    expect(stateOf(of, ...decisions).state).toBe(state);
    expect(stateOf(of, ...decisions.toReversed()).state).toBe(state);
  });

  test('clocks decide nothing', () => {
    const early = { ...decision('approved', 2), created: '1990', modified: '1990' };
    expect(stateOf(mark(), decision('returned'), early).state).toBe('approved');
  });

  test('rules are data', () => {
    const cleared = mark(1, { label: 'cleared' });
    expect(reviewOfMark(cleared, [], rules)).toMatchObject({ needed: false, open: false });
    const verdict = { id: 'false', name: 'False' };
    const judged = mark(1, { label: 'cleared', claimReview: { verdict } });
    expect(reviewOfMark(judged, [], { ...rules, verdicts: ['false'] }).needed).toBe(true);
    const alone = { ...rules, secondPerson: false, evidence: false };
    const own = decision('approved', 1, mark(), 'Ana');
    expect(reviewOfMark(mark(1, { label: 'claim' }), [own], alone).open).toBe(false);
  });
});

describe('the state of an article follows from its marks', () => {
  const of = (annotations: readonly Annotation[], ...decisions: Decision[]) =>
    reviewOfArticle([sentence], annotations, decisions, rules);

  test('says what is open, and nothing when nothing is', () => {
    expect(of([]).state).toBe('unread');
    expect(openPoints(of([]))).toEqual(['1 sentence is not judged']);
    expect(openPoints(of([mark()], decision('returned')))).toEqual(['1 mark was returned']);
    expect(of([mark()], decision('approved')).state).toBe('complete');
    expect(openPoints(of([mark()], decision('approved')))).toEqual([]);
  });

  test('people who differ keep it open until somebody settles it', () => {
    const fact = mark(1, { label: 'fact' });
    const other = mark(1, { label: 'opinion' }, { id: 'n', creator: { name: 'Bo' } });
    const approved = [decision('approved', 1, fact, 'Cy')];
    expect(of([fact, other], ...approved).disagreements).toEqual([
      { sentence: 's0', marks: ['m', 'n'] },
    ]);
    const settling = mark(1, { label: 'fact' }, { id: 'x', adjudicates: ['m', 'n'] });
    const settled = of([fact, other, settling]);
    expect(settled.disagreements).toEqual([]);
    expect(settled.marks.map((review) => review.mark)).toEqual(['x']);
  });
});

describe('comments', () => {
  const comment = (id: string, turn: number, more: Partial<Comment> = {}): Comment => ({
    id,
    type: 'Comment',
    revision: 1,
    modified: '2026',
    writer: 'ana',
    creator: { name: 'Ana' },
    created: '2026',
    thread: 'a',
    text: id,
    turn,
    ...more,
  });

  test('stand in the order in which they answer each other, whatever the clocks say', () => {
    const [thread] = threadsOf([
      comment('c', 3, { created: '2020' }),
      comment('a', 1, { mark: 'm' }),
      comment('b', 2, { deleted: true }),
    ]);
    expect(thread).toMatchObject({ id: 'a', mark: 'm', resolved: false });
    expect(thread?.comments.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test.each([
    ['resolved', [comment('b', 2, { resolved: true })], true],
    [
      'opened again',
      [comment('b', 2, { resolved: true }), comment('c', 3, { resolved: false })],
      false,
    ],
    ['answered after', [comment('b', 2, { resolved: true }), comment('c', 3)], true],
    [
      'both at once',
      [comment('b', 2, { resolved: true }), comment('c', 2, { resolved: false })],
      false,
    ],
  ])('%s', (_case, answers, resolved) => {
    expect(threadsOf([comment('a', 1), ...answers])[0]?.resolved).toBe(resolved);
  });

  test('a thread whose beginning has not arrived waits', () => {
    expect(threadsOf([comment('b', 2)])).toEqual([]);
  });

  test.each([
    ['@Bo Li please look', ['Bo Li']],
    ['ask @ana.', ['Ana Brandt']],
    ['@Bo?', []],
    ['mail bo@anabrandt.example', []],
    ['@Ana Brandt and @bo  ma', ['Ana Brandt', 'Bo Ma']],
  ])('%j speaks to %j', (text, names) => {
    expect(mentionsIn(text, ['Ana Brandt', 'Bo Li', 'Bo Ma'])).toEqual(names);
  });
});
