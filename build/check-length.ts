/** No file over 300 lines: by then it has two ideas. Tables of cases are one idea however long. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const longest = 300;
const files = execFileSync('git', [
  'ls-files',
  '--cached',
  '--others',
  '--exclude-standard',
  '*.ts',
  '*.tsx',
  '*.mjs',
  '*.css',
])
  .toString()
  .split('\n')
  .filter((file) => file && !/golden-cases\.ts$/.test(file));
const long = files
  .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
  .filter(([, lines]) => lines > longest);
for (const [file, lines] of long)
  console.error(`${file} has ${lines} lines; ${longest} are the most.`);
console.log(long.length === 0 ? `No file is over ${longest} lines.` : 'Part the files above.');
process.exitCode = long.length === 0 ? 0 : 1;
