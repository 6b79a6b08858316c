import type { ReviewState } from '../../../shared/decision.ts';
import { type ArticleReview, openPoints } from '../../../shared/review.ts';
import type { ReviewObstacle } from '../../../shared/review-rules.ts';
import { plural } from './counting.ts';

const marks = (count: number) => (count === 1 ? 'mark' : plural(count, 'mark'));

export const review = {
  title: 'Review',
  queue: 'Queue',
  narrow: 'Narrow the queue',
  allOf: 'All',
  clearFilters: 'Show everything',
  facets: {
    articles: 'Article',
    people: 'Marked by',
    labels: 'Label',
    states: 'State',
    verdicts: 'Verdict',
    age: 'Waiting',
    order: 'Order',
  },
  ages: { day: 'longer than a day', week: 'longer than a week', month: 'longer than a month' },
  orders: { oldest: 'Oldest first', newest: 'Newest first', article: 'By article' },
  noVerdict: 'No verdict',
  tabs: {
    toReview: 'To review',
    returnedToMe: 'Returned to me',
    disagreements: 'Disagreements',
    myDrafts: 'My drafts',
    all: 'All open',
  },
  empty: {
    toReview: 'Nothing waits for your review.',
    returnedToMe: 'Nothing was returned to you.',
    disagreements: 'Nobody disagrees.',
    myDrafts: 'You have no drafts: everything is handed on.',
    all: 'Nothing is open.',
  },
  emptyLead: 'Marks come here as soon as somebody has made them.',
  seeAll: (count: number) => `See all ${plural(count, 'open mark')}`,
  states: {
    draft: 'Draft',
    ready: 'Waits for review',
    approved: 'Approved',
    returned: 'Returned',
  } satisfies Record<ReviewState, string>,
  obstacles: {
    evidence: 'A claim needs evidence before it can be approved.',
    secondPerson: 'You changed it last: somebody else approves it.',
  } satisfies Record<ReviewObstacle, string>,
  short: { evidence: 'needs evidence', secondPerson: 'your own' } satisfies Record<
    ReviewObstacle,
    string
  >,
  changedSince: 'changed since',
  returnedToYou: (count: number) => `${count} returned to you`,
  returnedBy: (name: string) => `Returned by ${name}`,
  disagreement: 'Disagreement',
  evidence: (count: number) =>
    count === 0
      ? 'no evidence'
      : count === 1
        ? 'one piece of evidence'
        : `${count} pieces of evidence`,
  threads: (count: number) => plural(count, 'open comment'),
  sentence: (number: number, of: number) => `sentence ${number} of ${of}`,
  openArticle: 'Open in the article',
  approve: 'Approve',
  take: (name: string) => `Take ${name}’s`,
  giveBack: 'Return with a reason',
  edit: 'Edit',
  comment: 'Comment',
  handOn: 'Hand on for review',
  handBack: 'Answer and hand back',
  handOnAll: (count: number) => `Hand on ${plural(count, 'draft')}`,
  reason: 'What is to be mended?',
  answer: 'What have you done? (may stay empty)',
  send: 'Send',
  giveBackNow: 'Return it',
  handBackNow: 'Hand back',
  next: 'next',
  previous: 'previous',
  undo: 'undo',
  nothingToUndo: 'Nothing to undo.',
  undone: (name: string) => `Undone: ${name}.`,
  saving: 'Saving…',
  saved: 'Saved',
  counts: (ready: number, returned: number, draft: number) => [
    `${ready} waiting`,
    `${returned} returned`,
    plural(draft, 'draft'),
  ],
  deeds: {
    draft: (count: number) => `take ${marks(count)} back to draft`,
    ready: (count: number) => `hand on ${marks(count)}`,
    approved: (count: number) => `approve ${marks(count)}`,
    returned: (count: number) => `return ${marks(count)}`,
  } satisfies Record<ReviewState, (count: number) => string>,
  said: {
    draft: 'Draft again.',
    ready: 'Handed on.',
    approved: 'Approved.',
    returned: 'Returned.',
  } satisfies Record<ReviewState, string>,
  bulk: {
    open: 'Approve several…',
    title: 'Approve several marks',
    lead: 'These are approved as you see them here. Whatever changes meanwhile waits for review again.',
    approve: (count: number) => `Approve ${plural(count, 'mark')}`,
    none: 'None of the marks in this queue can be approved by you.',
    leftOut: (count: number) => `${plural(count, 'mark')} cannot be approved:`,
    all: 'All',
  },
  sheet: {
    saysIt: 'Who says it',
    kinds: { outlet: 'The outlet itself', quoted: 'Quoted', reported: 'Reported' },
    checked: 'Wording as checked',
    conclusion: 'Conclusion',
    note: 'Note',
    evidence: 'Evidence',
    noEvidence: 'No evidence yet.',
    knownOn: (day: string) => `as known on ${day}`,
    stances: { supports: 'Supports it', refutes: 'Refutes it', context: 'Gives context' },
    nothing: 'Nothing more is written about it.',
  },
  articleState: {
    unread: 'Not read yet',
    open: 'Still open',
    complete: 'Complete',
  },
  readBlind: 'read blind',
  isComplete: 'The article is complete.',
  stillOpen: (found: ArticleReview) => `Still open: ${openPoints(found).join(', ')}.`,
  opening: 'Opening…',
};
