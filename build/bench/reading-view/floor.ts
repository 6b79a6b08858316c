import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Judgement, labels } from '../../../shared/annotation.ts';
import type { ImportedArticle } from '../../../shared/article.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';

const labelsByKey = Object.fromEntries(labels.map((label) => [labelDefinitions[label].key, label]));

/**
 * Keys as in Assay, with the least a page can do: the digit labels the focused sentence and goes on to the next, End
 * goes to the last.
 */
const script = `
  const labels = ${JSON.stringify(labelsByKey)};
  const go = (to) => {
    to.tabIndex = -1;
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: 'nearest' });
  };
  const sentences = document.getElementsByTagName('span');
  let current = 0;
  addEventListener('keydown', (event) => {
    if (labels[event.key]) {
      sentences[current].dataset.label = labels[event.key];
      current = Math.min(current + 1, sentences.length - 1);
    } else if (event.key === 'End') current = sentences.length - 1;
    else return;
    event.preventDefault();
    go(sentences[current]);
  });
  go(sentences[0]);`;

export function floorPage(
  { text, blocks, sentences }: ImportedArticle,
  marks: ReadonlyMap<string, Judgement>,
): string {
  let next = 0;
  const body = blocks.map((block) => {
    const spans: string[] = [];
    for (let sentence = sentences[next]; sentence && sentence.end <= block.end; ) {
      const label = marks.get(sentence.id)?.label ?? 'untouched';
      const words = text.slice(sentence.start, sentence.end);
      spans.push(`<span data-sentence-id="${sentence.id}" data-label="${label}">${words}</span>`);
      next += 1;
      sentence = sentences[next];
    }
    const tag = block.kind === 'heading' ? 'h2' : 'p';
    return `<${tag}>${spans.join(' ')}</${tag}>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Floor</title>
<link rel="stylesheet" href="/fonts/index.css"><link rel="stylesheet" href="/floor.css">
<article>${body.join('\n')}</article>
<script>${script}</script></html>`;
}

const fonts = new URL('../../../node_modules/@fontsource-variable/noto-serif/', import.meta.url)
  .pathname;
const mediaTypes = { css: 'text/css', woff2: 'font/woff2' } as const;

/** Answers as Assay's own host does: uncompressed, and kept by no cache. */
export async function serveFloor(pages: ReadonlyMap<string, string>) {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const page = pages.get(path);
    const file =
      path === '/floor.css'
        ? fileURLToPath(new URL('./floor.css', import.meta.url))
        : /^\/fonts\/([\w./-]+)$/.exec(path)?.[1];
    const body = page ?? (file && (await readFile(file.startsWith('/') ? file : fonts + file)));
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = page ? 'text/html' : mediaTypes[path.endsWith('.css') ? 'css' : 'woff2'];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
