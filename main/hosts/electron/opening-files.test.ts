import { expect, test, vi } from 'vitest';

// Importing the real one would start a download.
vi.mock('electron', () => ({ dialog: {} }));
const { fileAmong } = await import('./opening-files.ts');

test.each<[string, readonly string[], boolean, string | undefined]>([
  ['a packaged start', ['Assay.exe', 'C:\\a.txt'], true, 'C:\\a.txt'],
  ['without a file', ['Assay.exe'], true, undefined],
  ['Chromium’s switches in front', ['Assay', '--allow-file-access', 'a.txt'], true, 'a.txt'],
  ['a start out of the sources', ['electron', 'main.js', 'a.txt'], false, 'a.txt'],
  ['out of the sources, without a file', ['electron', 'main.js'], false, undefined],
  ['switches in front of the app', ['electron', '--x', 'main.js', 'a.txt'], false, 'a.txt'],
  ['only switches in front of the app', ['electron', '--x', 'main.js'], false, undefined],
  ['a link', ['Assay.exe', 'assay:add?address=x'], true, 'assay:add?address=x'],
])('the file among the arguments: %s', (_case, args, packaged, file) => {
  expect(fileAmong(args, packaged)).toBe(file);
});

test.runIf(process.platform !== 'win32')('a file by its address (skipped on Windows)', () => {
  expect(fileAmong(['assay', 'file:///tmp/a%20b.txt'], true)).toBe('/tmp/a b.txt');
});
