import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { markedPages } from '../../main/importers/testing/marked-pages.ts';
import { extract } from '../../main/importers/web/extract-html.ts';
import { measure, relative } from './speed.ts';

type Extract = (html: string) => string | Promise<string>;

const readable: Extract = (html) => {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  return article?.textContent ?? '';
};

const defuddled: Extract = async (html) => {
  const { document } = parseHTML(html);
  const { content } = await Defuddle(document as unknown as Document, 'https://site.example/');
  return parseHTML(`<html><body>${content}</body></html>`).document.body.textContent ?? '';
};

const everything: Extract = (html) => parseHTML(html).document.body?.textContent ?? '';

const tools: readonly (readonly [string, Extract])[] = [
  ['**Assay**', (html) => extract({ html }).text],
  ['@mozilla/readability over linkedom', readable],
  ['defuddle over linkedom', defuddled],
  ['the whole page', everything],
];

/** F1 over word 4-grams against what is marked in the pages, macro-averaged; and the share with the same words in order. */
export async function extractionRows() {
  const pages = markedPages();
  const rows: string[][] = [];
  const speeds: number[] = [];
  for (const [name, tool] of tools) {
    let [precision, recall, exact] = [0, 0, 0];
    for (const { html, blocks } of pages) {
      const got = words(await Promise.resolve(tool(html)).catch(() => ''));
      const want = words(blocks.map(({ text }) => text).join('\n'));
      const score = compare(got, want);
      precision += score.precision;
      recall += score.recall;
      exact += Number(got.join(' ') === want.join(' '));
    }
    [precision, recall] = [precision / pages.length, recall / pages.length];
    const f1 = (2 * precision * recall) / (precision + recall);
    speeds.push(
      await measure(
        pages.map(({ html }) => html),
        async (html) => void (await tool(html)),
      ),
    );
    rows.push([name, f1.toFixed(3), `${Math.round((100 * exact) / pages.length)} %`]);
  }
  return { pages: pages.length, rows: rows.map((row, index) => [...row, relative(speeds, index)]) };
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

function grams(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, all.length - 3); at += 1) {
    const gram = all.slice(at, at + 4).join(' ');
    if (gram) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function compare(got: readonly string[], want: readonly string[]) {
  const [found, wanted] = [grams(got), grams(want)];
  let shared = 0;
  for (const [gram, count] of found) shared += Math.min(count, wanted.get(gram) ?? 0);
  const sum = (counts: Map<string, number>) =>
    [...counts.values()].reduce((all, one) => all + one, 0);
  return {
    precision: shared / (sum(found) || 1),
    recall: shared / (sum(wanted) || 1),
  };
}
