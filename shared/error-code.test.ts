import { expect, test } from 'vitest';
import { codeOf } from './error-code.ts';

test.each([
  [Object.assign(new Error('no space left'), { code: 'ENOSPC' }), 'ENOSPC'],
  [Object.assign(new Error('exited'), { code: 1 }), '1'],
  [Object.assign(new Error('who knows'), { code: undefined }), 'who knows'],
  [new TypeError('no such member'), 'no such member'],
  ['thrown as it was', 'thrown as it was'],
])('%o is called %s', (error, code) => {
  expect(codeOf(error)).toBe(code);
});
