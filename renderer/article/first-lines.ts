import type { Beginning } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import type { ReadingPlace } from '../../shared/reading-place.ts';
import { createMarkIndex } from '../editing/mark-index.ts';
import { placedMarks } from '../editing/placed-mark.ts';
import { layOut } from '../editing/places.ts';
import { speakIn } from '../messages/languages.ts';
import { guessedPreferences } from '../preferences/first-paint.ts';
import { nextPaint } from '../ui/after-paint.ts';
import { type Chunk, chunkOf, chunksOf } from './chunks.ts';
import { drawItem, fillChunk } from './drawing/chunk.ts';
import { element } from './drawing/element.ts';
import { drawHeader } from './drawing/header.ts';
import { keepKeys } from './keys-ahead.ts';
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
  const { place } = shown;
  // There the panel takes a share of the window's height, and how much is not known yet.
  if (place && matchMedia('(width < 720px)').matches) return;
  const text = firstLines(shown);
  into.replaceChildren(frame(text));
  keepKeys();
  if (place) scrollTo(text, place);
  await nextPaint();
}

function scrollTo(text: HTMLElement, { sentence, top }: ReadingPlace): void {
  const element = text.querySelector(`[data-sentence-id="${CSS.escape(sentence)}"]`);
  const scroller = text.parentElement;
  if (!element || !scroller) return;
  const scroll = () => scrollToPlace(element, scroller, top);
  scroll();
  // Tables and captions have another typeface, and are not as high in it.
  void document.fonts.ready.then(scroll);
}

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
  const from = firstInSight(chunks, Math.max(0, chunkOf(chunks, current)));
  const boxes = chunks.slice(from).map((chunk) => {
    const box = element('div', { class: 'chunk', 'data-forward': '' });
    fillChunk(box, chunk, drawn, () => {});
    return box;
  });
  const header = () => drawHeader(article, titleBlock && drawItem(titleBlock, drawn, () => {}));
  const text = element(
    'article',
    { class: 'article-text', lang: article.language },
    ...(from === 0 ? [header()] : []),
    ...boxes,
  );
  // What comes below is not here yet, and the text can be scrolled as far as if it were.
  if (place) text.style.paddingBlockEnd = '100vh';
  return text;
}

/** Pixels: no line is as low, whatever the type. */
const lowest = 16;

/** From this chunk upwards, as much as fills the window above a sentence that stands in it. */
function firstInSight(chunks: readonly Chunk[], here: number): number {
  let from = here;
  for (let height = 0; from > 0 && height < innerHeight; from -= 1)
    height += lowest * (chunks[from - 1]?.lines ?? 0);
  return from;
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
