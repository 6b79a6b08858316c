import { plural } from './counting.ts';

export const compare = {
  title: 'Agreement',
  lead: 'How far readers judge the same sentences alike, beyond chance.',
  loading: 'Comparing…',
  tooFew: 'Nobody else has judged this article yet. Have a second person read it, blind at best.',
  readers: 'Readers',
  alike: (alike: number, compared: number) =>
    `${alike} of ${plural(compared, 'sentence')} judged alike`,
  kappa: 'Cohen’s κ',
  alpha: 'Krippendorff’s α',
  undefinedWhy: {
    noOverlap: 'undefined: no sentence was judged by two',
    oneLabel: 'undefined: only one label was used',
  },
  perLabel: 'By label',
  label: 'Label',
  given: 'Given',
  matrix: (first: string, second: string) => `${first} (rows) against ${second} (columns)`,
  mostApart: (one: string, other: string) => `Most often apart: ${one} and ${other}`,
  pair: 'Pair',
  disagreements: 'Disagreements',
  noDisagreements: 'They differ on no sentence.',
  allSettled: 'All disagreements are settled.',
  whatCounts:
    'What each reader said counts here, also where somebody else has changed the mark since. Review counts only the marks that stand now.',
  settle: 'settle a disagreement',
  settledAs: (label: string) => `Settled: ${label}`,
  open: (count: number) => `${plural(count, 'disagreement')} open`,
  nobody: 'not judged',
  settleWith: 'Settle as',
  formulas: 'How it is counted',
  formulasText:
    'κ = (Po − Pe) / (1 − Pe), Cohen 1960, for two readers. α = 1 − Do / De, Krippendorff 2011, for two or more, sentences judged by at least two. Marks on words and comments are not counted.',
  blind: {
    title: 'Read it blind',
    lead: 'Until you say that you are done you see only your own marks: no labels, verdicts, decisions and comments of others.',
    hideSource: 'Hide outlet, byline and address too',
    begin: 'Begin to read blind',
    banner: 'You are reading this article blind.',
    bannerSource: 'You are reading this article blind, without its outlet and byline.',
    done: 'I am done: show what others say',
    notNow:
      'You are reading this article blind. How you and others agree is shown when you are done.',
    readBlind: (name: string) => `${name} read it blind`,
    reading: (name: string) => `${name} is reading it blind`,
  },
};
