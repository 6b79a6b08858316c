/**
 * How fast an article opens, is marked and jumped through, beside a bare static page of the same text, in one Chromium:
 * `npm run bench:reading-view -- --sizes 200,2000 --runs 5`; with `--readme` the table goes into the README.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { everyThird, writeArticle } from './prose.ts';
import { fillLibrary, serveAssay } from './reading-view/assay.ts';
import { launchChromium } from './reading-view/devtools.ts';
import { floorPage, serveFloor } from './reading-view/floor.ts';
import { type Compared, report } from './reading-view/report.ts';
import { visit } from './reading-view/visit.ts';
import { writeIntoReadme } from './tables.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,2000,20000' },
    runs: { type: 'string', default: '5' },
    readme: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(Number);
const runs = Number(options.runs);

async function bench(folder: string): Promise<string> {
  const articles = sizes.map((size) => {
    const article = writeArticle(size);
    return { article, marks: everyThird(article) };
  });
  const ids = await fillLibrary(folder, articles);
  const assay = await serveAssay(folder);
  const floor = await serveFloor(
    new Map(articles.map(({ article, marks }, at) => [`/${sizes[at]}`, floorPage(article, marks)])),
  );
  const browser = await launchChromium();
  try {
    const compared: Compared[] = [];
    for (const [at, size] of sizes.entries()) {
      const last = articles[at]?.article.sentences.at(-1)?.id ?? '';
      const own: Compared = { size, assay: [], floor: [] };
      // In turns, so that whatever else the machine does meets both; the first turn only warms up.
      for (let run = 0; run <= runs; run += 1) {
        const url = assay.addressOf(ids[at] ?? '');
        const seen = await visit(browser, { url, last, run, forget: assay.forgetPlaces });
        const bareUrl = `${floor.url}/${size}`;
        const bare = await visit(browser, { url: bareUrl, last, run, forget: async () => {} });
        if (run === 0) continue;
        own.assay.push(seen);
        own.floor.push(bare);
        console.error(`${size} sentences, run ${run} of ${runs}`);
      }
      compared.push(own);
    }
    return report(compared, { runs, browser: browser.version });
  } finally {
    await browser.close();
    floor.close();
    await assay.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
try {
  if (!sizes.every((size) => size > 1) || !(runs > 0))
    throw new Error('--sizes wants numbers with commas between them, --runs a number.');
  const text = await bench(folder);
  console.log(text);
  if (options.readme) writeIntoReadme('reading-view', text);
} catch (error) {
  console.error(`The benchmark cannot run: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
