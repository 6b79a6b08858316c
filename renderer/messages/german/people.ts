import type { Messages } from '../english.ts';

export const people: Messages['people'] = {
  title: 'Sie',
  lead: 'Steht bei jeder Markierung, jeder Entscheidung und jedem Kommentar. Konten gibt es nicht: Eine Person ist ein Name.',
  name: 'Name',
  initials: 'Kürzel',
  colour: 'Farbe',
  colourOf: (number) => `Farbe ${number}`,
  role: 'Meistens',
  roles: { checker: 'prüfe ich', editor: 'nehme ich ab' },
  roleLead: 'Was Ihnen zuerst gezeigt wird; nie, was Sie dürfen.',
  saved: 'Gesichert.',
  rules: 'Abnahme',
  rulesLead:
    'Was eine Markierung braucht, bevor ihr Artikel vollständig ist. Für alle, die in dieser Bibliothek arbeiten.',
  secondPerson: 'Eine zweite Person gibt frei',
  secondPersonLead: 'Wer eine Markierung zuletzt geändert hat, kann sie nicht freigeben.',
  evidence: 'Behauptungen brauchen Belege',
  evidenceLead: 'Eine Behauptung ohne Beleg wird nicht freigegeben.',
  labels: 'Einstufungen, die eine Abnahme brauchen',
  verdicts: 'Urteile, die eine Abnahme brauchen, gleich bei welcher Einstufung',
  undoRules: 'In den Regeln rückgängig',
  redoRules: 'In den Regeln wiederholen',
};
