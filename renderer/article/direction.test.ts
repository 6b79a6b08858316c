import { expect, test } from 'vitest';
import { isSetInColumns } from './direction.ts';

test.each([
  ['川の水位が下がった。', undefined, true],
  ['河水的水位下降了。', undefined, true],
  ['The word 川 means river.', undefined, false],
  ['강의 수위가 낮아졌다.', undefined, false],
  ['Water is low.', 'ja', true],
  ['Water is low.', 'zh-Hant', true],
  ['川の水位', 'en', false],
  ['', undefined, false],
])('%s in %s', (text, language, columns) => {
  expect(isSetInColumns(text, language)).toBe(columns);
});
