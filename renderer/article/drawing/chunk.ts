import type { BlockWithSentences } from '../../../shared/sentences.ts';
import type { SentenceLedger } from '../../editing/mark-index.ts';
import type { Chunk } from '../chunks.ts';
import { type OutlineItem, type Section, withLists } from '../outline.ts';
import { drawBlock } from './block.ts';
import { element } from './element.ts';
import { drawSentence } from './sentence.ts';
import { drawTable } from './table.ts';

/** What `word-spacing` widens, and what becomes it. */
const wideSpace = /[ \n\u00a0\u3000]/;

/** What is needed of an article to draw it. */
export interface DrawnArticle {
  readonly text: string;
  /** Index of the sentence that has the focus, or would. */
  readonly current: number;
  /** Ids of the marks that an editor sent back. */
  readonly returned: ReadonlySet<string>;
  ledgersOf(block: BlockWithSentences): readonly SentenceLedger[];
}

/** Told of each sentence that is drawn as an element of its own. */
export type OnSentence = (index: number, drawn: HTMLElement) => void;

export function chunkElement(number: number, chunk: Chunk): HTMLElement {
  const made = element('div', { class: 'chunk', 'data-chunk': number });
  made.style.containIntrinsicBlockSize = `auto ${Math.ceil(chunk.lines)}lh`;
  return made;
}

/** With sentences as elements, or, without `onSentence`, only with its words. */
export function fillChunk(
  into: HTMLElement,
  chunk: Chunk,
  article: DrawnArticle,
  onSentence?: OnSentence,
): void {
  const words = (item: OutlineItem) => wordsOf(item, article, onSentence);
  const draw = (section: Section): HTMLElement => {
    if (section.kind === 'block') return drawBlock(section.item, words(section.item));
    if (section.kind === 'list')
      return element('ul', {}, ...section.items.map((item) => drawBlock(item, words(item))));
    return drawTable(section, article.text, (items) =>
      isPlain(items) ? items.map(words) : withLists(items).map(draw),
    );
  };
  into.toggleAttribute('data-sentences', onSentence !== undefined);
  into.replaceChildren(...chunk.sections.map(draw));
}

/** A cell with nothing but words needs no paragraph in it. */
function isPlain(items: readonly OutlineItem[]): boolean {
  return items.length === 1 && items[0]?.block.block.kind === 'tableCell';
}

export function drawItem(
  item: OutlineItem,
  article: DrawnArticle,
  onSentence?: OnSentence,
): HTMLElement {
  return drawBlock(item, wordsOf(item, article, onSentence));
}

function wordsOf({ block }: OutlineItem, article: DrawnArticle, onSentence?: OnSentence): Node {
  const { start, end } = block.block;
  return onSentence
    ? sentencesOf(block, article, onSentence)
    : document.createTextNode(article.text.slice(start, end));
}

function sentencesOf(
  of: BlockWithSentences,
  article: DrawnArticle,
  onSentence: OnSentence,
): DocumentFragment {
  const { text, current, returned } = article;
  const ledgers = article.ledgersOf(of);
  const drawn = document.createDocumentFragment();
  let at = of.block.start;
  for (const [place, sentence] of of.sentences.entries()) {
    const ledger = ledgers[place];
    if (!ledger) continue;
    const made = drawSentence({ sentence, text, ledger, returned }, sentence.index === current);
    const next = of.sentences[place + 1];
    made.toggleAttribute(
      'data-adjoining',
      next !== undefined && !wideSpace.test(text.slice(sentence.end, next.start)),
    );
    onSentence(sentence.index, made);
    if (at < sentence.start) drawn.append(text.slice(at, sentence.start));
    drawn.append(made);
    at = sentence.end;
  }
  if (at < of.block.end) drawn.append(text.slice(at, of.block.end));
  return drawn;
}
