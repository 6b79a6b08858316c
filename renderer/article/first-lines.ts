import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { createMarkIndex } from '../editing/mark-index.ts';
import { placedMarks } from '../editing/placed-mark.ts';
import { layOut } from '../editing/places.ts';
import { speakIn } from '../messages/languages.ts';
import { guessedPreferences } from '../preferences/first-paint.ts';
import { nextPaint } from '../ui/after-paint.ts';
import { chunksOf } from './chunks.ts';
import { drawItem, fillChunk } from './drawing/chunk.ts';
import { element } from './drawing/element.ts';
import { drawHeader } from './drawing/header.ts';
import { outline } from './outline.ts';

/**
 * Shows where an article begins while the app itself is still being loaded. The app draws the same in the same places and
 * puts it in place of this; what would make it look otherwise (another place to begin at, something above the text, columns)
 * waits for the app.
 */
export async function paintFirstLines(
  into: HTMLElement,
  beginning: Promise<OpenArticle | null>,
): Promise<void> {
  const { language, verticalText } = guessedPreferences();
  const [opened] = await Promise.all([beginning, speakIn(language)]);
  if (!opened || verticalText || document.hidden) return;
  if (opened.reading || opened.unplaced.length > 0) return;
  into.replaceChildren(frame(firstLines(opened)));
  await nextPaint();
}

function firstLines({ article, annotations }: OpenArticle): HTMLElement {
  const version = currentVersion(article);
  const layout = layOut(version);
  const marks = createMarkIndex(layout, placedMarks(annotations));
  const drawn = {
    text: version.text,
    current: 0,
    returned: new Set<string>(),
    ledgersOf: marks.ofBlock,
  };
  const { titleBlock, sections } = outline(layout.blocks, version.text, article.title);
  const [chunk] = chunksOf(sections);
  const box = element('div', { class: 'chunk', 'data-forward': '' });
  if (chunk) fillChunk(box, chunk, drawn, () => {});
  return element(
    'article',
    { class: 'article-text', lang: article.language },
    drawHeader(article, titleBlock && drawItem(titleBlock, drawn, () => {})),
    box,
  );
}

/** The window's parts, empty, as large as they will be. */
function frame(text: HTMLElement): HTMLElement {
  const part = (name: string, ...children: Node[]) => element('div', { class: name }, ...children);
  return part(
    'window',
    part('top-bar'),
    part(
      'article-screen',
      part('sidebar'),
      part('reading-column', part('reading', text)),
      part('ledger-strip'),
      part('panel'),
    ),
    part('foot'),
  );
}
