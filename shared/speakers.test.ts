import { expect, test } from 'vitest';
import { offeredAttribution } from './attribution.ts';
import { speakerOf } from './speakers.ts';

test.each<[string, string, string | null]>([
  [
    'a quotation, then verb and name',
    '“We will look for a fair share,” said Tomas Reuel, who leads them.',
    'quoted Tomas Reuel',
  ],
  ['a quotation, then name and verb', '“We go,” Lena Moor told reporters.', 'quoted Lena Moor'],
  ['name and verb, then a quotation', 'Lena Moor said: “We go.”', 'quoted Lena Moor'],
  [
    'a name with what is told of it',
    'Lena Moor, who heads the commission, said the flow had fallen.',
    'reported Lena Moor',
  ],
  ['reported speech', 'Dr. Lena Moor said the flow had fallen.', 'reported Dr. Lena Moor'],
  ['a name with a particle', '“No,” said Marie de la Tour.', 'quoted Marie de la Tour'],
  [
    'according to a body',
    'The upper states release less water, according to the delta ministry.',
    'reported the delta ministry',
  ],
  ['according to somebody, first', 'According to Bo Krag, the dam is empty.', 'reported Bo Krag'],
  ['straight quotation marks', '"We go," said Ana Brandt.', 'quoted Ana Brandt'],
  ['German', '„Wir gehen“, sagte Jutta Kern.', 'quoted Jutta Kern'],
  ['German, laut', 'Laut Jutta Kern ist der Damm leer.', 'reported Jutta Kern'],
  ['French, before the verb', '« Non », Claire Morel a déclaré hier.', 'quoted Claire Morel'],
  ['a name in other letters', 'Иван Петров said so.', 'reported Иван Петров'],
  ['French, selon', 'Le barrage est vide, selon Claire Morel.', 'reported Claire Morel'],
  ['Spanish', '«Nos vamos», dijo Ana Pardo.', 'quoted Ana Pardo'],
  ['nobody speaks', 'The dam is empty.', null],
  ['it is said', 'It said nothing of dams.', null],
  ['a pronoun without anybody before', 'He said the dam is empty.', null],
  ['a said thing', 'What he said was wrong.', null],
  ['a quoted word', 'The “free” water costs nine million.', null],
])('%s', (_case, sentence, expected) => {
  const speaker = speakerOf(sentence);
  expect(speaker ? `${speaker.kind} ${speaker.name}` : null).toBe(expected);
});

test.each<[string, string[], (string | null)[]]>([
  [
    'a pronoun speaks for whoever spoke before',
    ['“We go,” said Lena Moor.', 'She said the dam is empty.', 'It rained.'],
    ['quoted Lena Moor', 'reported Lena Moor', null],
  ],
  [
    'a quotation goes on in a sentence of its own',
    ['“We go,” said Lena Moor.', '“We go tonight.”'],
    ['quoted Lena Moor', 'quoted Lena Moor'],
  ],
  [
    'a quotation that is still open',
    ['Lena Moor said: “We go.', 'We go tonight.', 'Nobody stays.”', 'It rained.'],
    ['quoted Lena Moor', 'quoted Lena Moor', 'quoted Lena Moor', null],
  ],
  [
    'German marks close',
    ['„Wir gehen“, sagte Jutta Kern.', 'Der Damm ist 40 Jahre alt.', 'Es regnete.'],
    ['quoted Jutta Kern', null, null],
  ],
  [
    'German marks that end in straight ones',
    ['„Wir gehen", sagte Jutta Kern.', 'Der Damm ist 40 Jahre alt.'],
    ['quoted Jutta Kern', null],
  ],
  [
    'German marks that are still open',
    ['Jutta Kern sagte: „Wir gehen.', 'Wir gehen heute.', 'Niemand bleibt.“', 'Es regnete.'],
    ['quoted Jutta Kern', 'quoted Jutta Kern', 'quoted Jutta Kern', null],
  ],
  [
    'marks within marks',
    ['Jutta Kern sagte: „Das ‚Wasser‘ und «die Lage».', 'Wir gehen.“', 'Es regnete.'],
    ['quoted Jutta Kern', 'quoted Jutta Kern', null],
  ],
  [
    'French marks',
    ['Claire Morel a déclaré: « Non.', 'Le “barrage” est vide.', 'Nous partons. »', 'Il pleut.'],
    ['quoted Claire Morel', 'quoted Claire Morel', 'quoted Claire Morel', null],
  ],
  [
    'marks that point inwards',
    ['»Wir gehen«, sagte Jutta Kern.', 'Es regnete.', '»Wir gehen heute.«', 'Es regnete.'],
    ['quoted Jutta Kern', null, 'quoted Jutta Kern', null],
  ],
  [
    'marks that close what an earlier paragraph opened',
    [
      'Nous partons », a dit Claire Morel.',
      'Il pleut.',
      'Wir gehen“, sagte Jutta Kern.',
      'Es regnete.',
    ],
    ['quoted Claire Morel', null, 'quoted Jutta Kern', null],
  ],
])('%s', (_case, parts, expected) => {
  let at = 0;
  const sentences = parts.map((words, index) => {
    const start = at;
    at += words.length + 1;
    return { id: `s${index}`, index, start, end: start + words.length };
  });
  const text = parts.join(' ');
  const block = { block: { kind: 'paragraph' as const, start: 0, end: text.length }, sentences };
  const found = sentences.map((sentence) => offeredAttribution(text, block, sentence));
  expect(found.map(({ kind, name }) => (kind === 'outlet' ? null : `${kind} ${name}`))).toEqual(
    expected,
  );
});

test.each(['Aa ', 'A. ', '“said ', 'the a ', 'Aa, ', 'according to '])(
  'far into a sentence made of %j nothing is looked at, so that it costs no more than a short one',
  (unit) => {
    const near = `${unit.repeat(10)}. “We go,” said Lena Moor.`;
    expect(speakerOf(near)?.name).toMatch(/Moor/);
    const far = `${unit.repeat(2_000)}. “We go,” said Lena Moor.`;
    expect(speakerOf(far)).toEqual(speakerOf(unit.repeat(2_000)));
  },
);
