import type { Beginning } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { createMarkIndex } from '../editing/mark-index.ts';
import { placedMarks } from '../editing/placed-mark.ts';
import { layOut } from '../editing/places.ts';
import { speakIn } from '../messages/languages.ts';
import { guessedPreferences } from '../preferences/first-paint.ts';
import { nextPaint } from '../ui/after-paint.ts';
import { chunkOf, chunksOf } from './chunks.ts';
import { drawItem, fillChunk } from './drawing/chunk.ts';
import { element } from './drawing/element.ts';
import { drawHeader } from './drawing/header.ts';
import { outline } from './outline.ts';
import { scrollToPlace } from './place-in-window.ts';

/**
 * Shows an article where it was left while the app itself is still being loaded. The app draws the same in the same places
 * and puts it in place of this; what would make it look otherwise (something above the text, columns) waits for the app.
 */
export async function paintFirstLines(
  into: HTMLElement,
  beginning: Promise<Beginning | null>,
): Promise<void> {
  const { language, verticalText } = guessedPreferences();
  const [shown] = await Promise.all([beginning, speakIn(language)]);
  if (!shown || verticalText || document.hidden) return;
  if (shown.opened.reading || shown.opened.unplaced.length > 0) return;
  const text = firstLines(shown);
  into.replaceChildren(frame(text));
  const { place } = shown;
  const sentence =
    place && text.querySelector(`[data-sentence-id="${CSS.escape(place.sentence)}"]`);
  if (sentence && text.parentElement) scrollToPlace(sentence, text.parentElement, place.top);
  await nextPaint();
}

/** Chunks: more than a window shows above the place where one left. */
const above = 2;

function firstLines({ opened: { article, annotations }, place }: Beginning): HTMLElement {
  const version = currentVersion(article);
  const layout = layOut(version);
  const marks = createMarkIndex(layout, placedMarks(annotations));
  const current = Math.max(
    0,
    layout.sentences.findIndex(({ id }) => id === place?.sentence),
  );
  const drawn = {
    text: version.text,
    current,
    returned: new Set<string>(),
    ledgersOf: marks.ofBlock,
  };
  const { titleBlock, sections } = outline(layout.blocks, version.text, article.title);
  const chunks = chunksOf(sections);
  const here = Math.max(0, chunkOf(chunks, current));
  const from = Math.max(0, here - above);
  const boxes = chunks.slice(from, here + 2).map((chunk) => {
    const box = element('div', { class: 'chunk', 'data-forward': '' });
    fillChunk(box, chunk, drawn, () => {});
    return box;
  });
  const header = () => drawHeader(article, titleBlock && drawItem(titleBlock, drawn, () => {}));
  return element(
    'article',
    { class: 'article-text', lang: article.language },
    ...(from === 0 ? [header()] : []),
    ...boxes,
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
