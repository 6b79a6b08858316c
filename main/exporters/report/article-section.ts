import { type Annotation, labelOf } from '../../../shared/annotation.ts';
import type { ArticleVersion, Block } from '../../../shared/article.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';
import { type BlockWithSentences, sentencesByBlock } from '../../../shared/sentences.ts';
import { html, Markup, webLink } from './markup.ts';
import type { Note } from './notes.ts';

interface Context {
  readonly text: string;
  readonly marks: readonly (readonly Annotation[])[];
  readonly notes: ReadonlyMap<string, Note>;
  /** Annotation ids whose note has been referred to; a mark over several sentences has one reference, at its first. */
  readonly referred: Set<string>;
}

/** The article as it was read, with its marks; the title's own block is left to the report's heading. */
export function articleSection(
  version: ArticleVersion,
  marks: readonly (readonly Annotation[])[],
  notes: readonly Note[],
): Markup {
  const context: Context = {
    text: version.text,
    marks,
    notes: new Map(notes.map((note) => [note.mark.id, note])),
    referred: new Set(),
  };
  const parts: Markup[] = [];
  let items: Markup[] = [];
  let level = 2;
  const closeList = () => {
    if (items.length > 0) parts.push(html`<ul class="items">${items}</ul>`);
    items = [];
  };
  for (const block of sentencesByBlock(version)) {
    const inner = sentencesOf(block, context);
    if (block.block.kind === 'listItem') {
      items.push(html`<li dir="auto">${inner}</li>`);
      continue;
    }
    closeList();
    if (block.block.kind === 'heading') {
      level = Math.min(Math.max(3, (block.block.level ?? 2) + 1), level + 1, 6);
      parts.push(new Markup(`<h${level} dir="auto">${inner.text}</h${level}>`));
    } else parts.push(blockOf(block.block, inner));
  }
  closeList();
  return html`${parts}`;
}

function blockOf(block: Block, inner: Markup): Markup {
  switch (block.kind) {
    case 'post':
      return html`<figure class="post"><figcaption dir="auto">${postCaption(block)}</figcaption><p dir="auto">${inner}</p></figure>`;
    case 'quote':
      return html`<blockquote dir="auto">${inner}${block.author ? html`<br><span class="by">${block.author}</span>` : undefined}</blockquote>`;
    case 'caption':
      return html`<p class="caption" dir="auto">${inner}</p>`;
    case 'tableCell':
      return html`<p class="cell" dir="auto">${inner}</p>`;
    case 'footnote':
      return html`<p class="caption" dir="auto">${inner}</p>`;
    default:
      return html`<p dir="auto">${block.author ? html`<strong>${block.author}:</strong> ` : undefined}${inner}</p>`;
  }
}

function postCaption({ author, handle, date, uri }: Block): Markup {
  return html`${author ? html`<strong>${author}</strong> ` : undefined}${handle ? `@${handle} · ` : undefined}${date ? `${date} · ` : undefined}embedded post${uri ? html` · ${webLink(uri)}` : undefined}`;
}

function sentencesOf({ block, sentences }: BlockWithSentences, context: Context): Markup {
  const parts: (Markup | string)[] = [];
  let at = block.start;
  for (const { start, end, index } of sentences) {
    parts.push(context.text.slice(at, start));
    parts.push(sentenceOf(context.text.slice(start, end), context.marks[index] ?? [], context));
    at = end;
  }
  parts.push(context.text.slice(at, block.end));
  return html`${parts}`;
}

/** Where several marks meet, the one changed last gives the look, and each has its note. */
function sentenceOf(words: string, marks: readonly Annotation[], context: Context): Markup {
  const shown = marks
    .toSorted((a, b) => (a.modified < b.modified ? 1 : -1))
    .find((mark) => labelOf(mark));
  const label = shown && labelOf(shown);
  const references = marks.map((mark) => {
    const note = context.notes.get(mark.id);
    if (!note || context.referred.has(mark.id)) return undefined;
    context.referred.add(mark.id);
    return html`<sup class="ref" id="ref-${note.number}"><a href="#note-${note.number}"><span class="hidden">note </span>${note.number}</a></sup>`;
  });
  if (!label) return html`${words}${references}`;
  const { letter, name } = labelDefinitions[label];
  return html`<mark class="${label}"><span class="letter" aria-hidden="true">${letter} </span><span class="hidden">${name}: </span>${words}</mark>${references}`;
}
