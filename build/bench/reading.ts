/**
 * How well and how fast Assay reads, beside the libraries one would use instead, in one run on one machine:
 * `npm run bench:reading`; with `--readme` its tables go into the README.
 */
import { extractionRows } from './extraction.ts';
import { segmentationRows } from './segmentation.ts';
import { table, writeIntoReadme } from './tables.ts';

const [extraction, segmentation] = [await extractionRows(), segmentationRows()];

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

if (process.argv.includes('--readme')) writeIntoReadme('reading', text);
