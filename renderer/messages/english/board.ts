import { plural } from './counting.ts';

export const board = {
  title: 'Team',
  lead: 'What each has before them, and how the work goes on.',
  loading: 'Counting…',
  empty: 'Nobody has marked anything yet.',
  people: 'Who has what',
  person: 'Person',
  drafts: 'Drafts',
  returned: 'Returned to them',
  waiting: 'Wait for others',
  toReview: 'Wait for them',
  approved: 'Approved',
  coverage: 'Coverage',
  coverageLead: (share: number, sentences: number) =>
    `${share} % of ${plural(sentences, 'sentence')} judged`,
  verdicts: 'Verdicts',
  verdictsLead: (count: number) => (count === 1 ? 'One verdict given' : `${count} verdicts given`),
  noVerdicts: 'No verdict has been given yet.',
  day: 'Until',
  sentences: 'Sentences',
  judged: 'Judged',
  share: 'Share',
  asTable: 'As a table',
  count: 'Count',
  verdict: 'Verdict',
  queue: 'Open the review queue',
};
