import { fileURLToPath } from 'node:url';
import { breaches } from './cruise.ts';

const found = await breaches(fileURLToPath(new URL('..', import.meta.url)));
for (const { rule, from, to } of found) console.error(`${rule.name}: ${from} imports ${to}`);
console.log(
  found.length === 0 ? 'Import rules kept.' : `${found.length} breaches of the import rules.`,
);
process.exitCode = found.length === 0 ? 0 : 1;
