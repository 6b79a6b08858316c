import type { Block } from '../../../shared/article.ts';
import { messages } from '../../messages/messages.ts';
import type { OutlineItem } from '../outline.ts';
import { element } from './element.ts';
import { link } from './link.ts';

/** A block with its text in it, whatever that is made of. */
export function drawBlock({ block: { block }, heading }: OutlineItem, text: Node): HTMLElement {
  // The title gives its direction to what stands around it.
  if (heading) return element(`h${heading}`, { dir: heading === 1 ? undefined : 'auto' }, text);
  switch (block.kind) {
    case 'post':
      return element(
        'figure',
        { class: 'post' },
        postCaption(block),
        element('p', { dir: 'auto' }, text),
      );
    case 'quote':
      return element(
        'blockquote',
        { dir: 'auto', 'data-repeats': block.repeats ? '' : undefined },
        element('p', {}, text),
        ...[block.repeats ? messages().article.repeated : undefined, block.author].flatMap(
          (words) => (words ? [element('footer', {}, words)] : []),
        ),
      );
    case 'listItem':
      return element('li', { dir: 'auto' }, text);
    default:
      return element(
        'p',
        { dir: 'auto', 'data-kind': block.kind === 'paragraph' ? undefined : block.kind },
        ...(block.author ? [turn(block, block.author)] : []),
        text,
      );
  }
}

function postCaption({ author, handle, date, uri }: Block): HTMLElement {
  return element(
    'figcaption',
    { dir: 'auto' },
    ...(author ? [element('strong', {}, author)] : []),
    ' ',
    handle ? element('bdi', {}, `@${handle}`) : '',
    ...[date, messages().article.embeddedPost, uri && link(uri)].flatMap((part) =>
      part ? [' · ', element('bdi', {}, part)] : [],
    ),
  );
}

/** Who speaks a paragraph of a transcript, and when. */
function turn({ time }: Block, author: string): HTMLElement {
  return element(
    'span',
    { class: 'turn' },
    author,
    ...(time === undefined ? [] : [element('time', {}, ` ${clock(time)}`)]),
  );
}

function clock(seconds: number): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
