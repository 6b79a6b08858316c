/**
 * How well and how fast Assay reads, beside the libraries one would use instead, in one run on one machine:
 * `npm run bench:reading`; with `--readme` its tables go into the README.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractionRows } from './extraction.ts';
import { segmentationRows } from './segmentation.ts';

const [extraction, segmentation] = [await extractionRows(), segmentationRows()];

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(...[name, ...body.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
}

const text = [
  `Pages: ${extraction.pages}, in the manner of real sites, ours (\`main/importers/web/fixtures\`).`,
  '',
  table(['', 'F1', 'exactly right', 'pages/s, relative'], extraction.rows),
  '',
  `Sentences: ${segmentation.cases} cases in ${segmentation.languages} languages, ours (\`main/segmentation/golden\`).`,
  '',
  table(['', 'English', 'other languages', 'characters/s, relative'], segmentation.rows),
].join('\n');

console.log(text);

if (process.argv.includes('--readme')) {
  const path = fileURLToPath(new URL('../../README.md', import.meta.url));
  const readme = readFileSync(path, 'utf8');
  const between = /(<!-- bench:reading -->\n)[\s\S]*?(<!-- \/bench:reading -->)/;
  if (!between.test(readme)) throw new Error('README.md has no place for the tables');
  writeFileSync(
    path,
    readme.replace(between, (_all, before, after) => `${before}\n${text}\n\n${after}`),
  );
}
