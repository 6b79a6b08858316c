import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const rooms = ['build', 'e2e', 'main', 'renderer', 'shared'];

test.each(['CONTRIBUTING.md', 'README.md'])('%s names only places that exist', (name) => {
  const named = readFileSync(at(name), 'utf8').match(/(?<=`)[\w-]+\/[\w./-]*(?=`)/g) ?? [];
  const places = named.filter((path) => rooms.includes(path.split('/')[0] ?? ''));
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((path) => !existsSync(at(path)))).toEqual([]);
});
