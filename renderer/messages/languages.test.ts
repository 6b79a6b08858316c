import { expect, test } from 'vitest';
import { labels } from '../../shared/annotation.ts';
import { failureSentence } from '../../shared/failure.ts';
import { english } from './english.ts';
import { german } from './german.ts';

/** Every fixed string, with where it stands. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => strings(member, `${path}.${name}`));
}

test('German says everything in its own words', () => {
  const same = strings(english).filter(([path, words]) =>
    strings(german).some(([place, other]) => place === path && other === words),
  );
  expect(same.map(([path]) => path).sort()).toEqual([
    '.board.person',
    '.board.title',
    '.claim.link',
    '.commands.keyNames.Escape',
    '.labels.wording.cleared.letter',
    '.labels.wording.fact.letter',
    '.people.name',
    '.report.format',
    '.report.formats.brat.name',
    '.report.formats.cas-json.name',
    '.report.formats.claimreview.name',
    '.report.formats.conll.name',
    '.report.formats.csv.name',
    '.report.formats.doccano.name',
    '.report.formats.hypothesis.name',
    '.report.formats.json.name',
    '.report.formats.label-studio.name',
    '.report.formats.markdown.name',
    '.report.formats.pdf.name',
    '.report.formats.tsv.name',
    '.report.formats.xmi.name',
    '.scale.definition',
    '.scale.ratingName',
    '.scale.ratings.absurd.name',
    '.settings.languages.de',
    '.settings.languages.en',
    '.settings.palettes.standard',
  ]);
});

test.each(labels)('the keys, undo and counts call %s what its button does', (label) => {
  const { commands, article, labels: words } = german;
  const title = {
    fact: 'markFact',
    opinion: 'markOpinion',
    claim: 'markClaim',
    cleared: 'markCleared',
  } as const;
  for (const said of [
    commands.titles[title[label]],
    article.stepMark(label, 1),
    words.count(label, 1),
  ])
    expect(said.toLowerCase()).toContain(words.wording[label].name.toLowerCase());
});

test('German counts and words failures', () => {
  const { labels, article, review, source, failure } = german;
  const counts = { fact: 1, opinion: 0, claim: 2, cleared: 0, part: 0, untouched: 1_200 };
  expect(labels.describe(counts, 1_203)).toBe(
    '3 von 1.203 Sätzen beurteilt: 1 Fakt, 2 Behauptungen',
  );
  expect(article.stepMark('claim', 3)).toBe('3 Sätze als Behauptung markieren');
  expect(source.kept(1, 4)).toBe('1 von 4 Abschnitten bildet den Artikel.');
  expect(
    review.stillOpen({
      state: 'open',
      unjudged: 2,
      counts: { draft: 0, ready: 1, approved: 3, returned: 0 },
      disagreements: [],
      marks: [],
    }),
  ).toBe('Noch offen: 2 Sätze sind nicht beurteilt, 1 Markierung wartet auf Abnahme.');
  const missing = { reason: 'fileUnreadable', path: '/a', cause: 'ENOSPC' } as const;
  expect(failure(missing)).toContain('„/a“ lässt sich nicht lesen (der Datenträger ist voll)');
  expect(failureSentence(missing)).toContain('the disk is full');
});
