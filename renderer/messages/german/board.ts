import type { Messages } from '../english.ts';
import { counted } from './counting.ts';

export const board: Messages['board'] = {
  title: 'Team',
  lead: 'Was bei wem liegt, und wie die Arbeit vorankommt.',
  loading: 'Wird gezählt …',
  empty: 'Noch hat niemand etwas markiert.',
  people: 'Was bei wem liegt',
  person: 'Person',
  drafts: 'Entwürfe',
  returned: 'Zurück\u00adgegeben',
  waiting: 'Wartet auf andere',
  toReview: 'Wartet auf diese Person',
  approved: 'Frei\u00adgegeben',
  coverage: 'Abdeckung',
  coverageLead: (share, sentences) =>
    `${share} % von ${counted(sentences, 'Satz', 'Sätzen')} beurteilt`,
  verdicts: 'Urteile',
  verdictsLead: (count) => (count === 1 ? 'Ein Urteil gefällt' : `${count} Urteile gefällt`),
  noVerdicts: 'Noch ist kein Urteil gefällt.',
  day: 'Bis',
  sentences: 'Sätze',
  judged: 'Beurteilt',
  share: 'Anteil',
  asTable: 'Als Tabelle',
  count: 'Anzahl',
  verdict: 'Urteil',
  queue: 'Zur Abnahme',
};
