import { expect, test } from 'vitest';
import { type Annotation, bodiesOf, type Label } from './annotation.ts';
import { marksOnWhole } from './disagreement.ts';

const mark = (id: string, label: Label, modified: string) =>
  ({
    id,
    modified,
    target: { selector: [{ start: 0, end: 9 }] },
    body: bodiesOf({ label }),
  }) as unknown as Annotation;

test('what was changed at one time has one order, in whatever order it is read', () => {
  const marks = [mark('b', 'fact', '2026'), mark('a', 'claim', '2026'), mark('c', 'fact', '2025')];
  const sentences = [{ id: 's0', start: 0, end: 9 }];
  for (const read of [marks, marks.toReversed()])
    expect(marksOnWhole(sentences, read)[0]?.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
