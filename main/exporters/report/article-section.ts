import { labelOf, labels } from '../../../shared/annotation.ts';
import type { Block } from '../../../shared/article.ts';
import { withTables } from '../../../shared/table.ts';
import { type Segment, type SegmentedBlock, segmentsByBlock } from '../segments.ts';
import { tableMarkup } from './article-table.ts';
import { html, Markup, textIn } from './markup.ts';
import type { ReportContext } from './report-context.ts';
import { section } from './section.ts';

/** The article as it was read, with its marks, and a choice of labels to look at that needs no script. */
export function articleSection(context: ReportContext): Markup {
  const { words } = context;
  if (context.options.text === false)
    return section('article', words.articleLeftOut, html`<p class="small">${words.whyLeftOut}</p>`);
  const { article } = context.open;
  return section(
    'article',
    words.article,
    html`${filter(context)}<div class="text" lang="${article.language ?? 'und'}">${blocks(context)}</div>`,
  );
}

/** Radio buttons: the style sheet does the rest. */
function filter({ open, words }: ReportContext): Markup | undefined {
  const used = new Set(open.annotations.map(labelOf));
  const shown = labels.filter((label) => used.has(label));
  if (shown.length < 2) return undefined;
  return html`<fieldset class="filter"><legend>${words.show}</legend><label><input type="radio" name="show" id="show-all" checked> ${words.everything}</label>${shown.map((label) => html`<label class="${label}"><input type="radio" name="show" id="show-${label}"> ${words.labels[label].name}</label>`)}</fieldset>`;
}

function blocks(context: ReportContext): Markup {
  const found = segmentsByBlock(context.version, context.open.annotations);
  const parts: Markup[] = [];
  let items: Markup[] = [];
  let level = 2;
  const closeList = () => {
    if (items.length > 0) parts.push(html`<ul class="items">${items}</ul>`);
    items = [];
  };
  const wordsOf = ({ segments }: SegmentedBlock) =>
    html`${segments.map((segment) => segmentMarkup(segment, context))}`;
  for (const { item, table } of withTables(found, ({ block }) => block.cell)) {
    if (item?.block.kind === 'listItem') {
      items.push(html`<li dir="auto">${wordsOf(item)}</li>`);
      continue;
    }
    closeList();
    if (table)
      parts.push(tableMarkup(table, (cell) => cellMarkup(cell, wordsOf, context), context));
    else if (item.block.kind === 'heading') {
      level = Math.min(Math.max(3, (item.block.level ?? 2) + 1), level + 1, 6);
      parts.push(new Markup(`<h${level} dir="auto">${wordsOf(item).text}</h${level}>`));
    } else parts.push(blockMarkup(item.block, wordsOf(item), context));
    parts.push(new Markup('\n'));
  }
  closeList();
  return html`${parts}`;
}

/** What a cell names is no section of the article: headings in it are only words. */
function cellMarkup(
  cell: readonly SegmentedBlock[],
  wordsOf: (of: SegmentedBlock) => Markup,
  context: ReportContext,
): Markup {
  const [first, second] = cell;
  if (first?.block.kind === 'tableCell' && !second) return wordsOf(first);
  return html`${cell.map((one) =>
    one.block.kind === 'listItem'
      ? html`<ul class="items"><li dir="auto">${wordsOf(one)}</li></ul>`
      : blockMarkup(one.block, wordsOf(one), context),
  )}`;
}

function blockMarkup(block: Block, inner: Markup, context: ReportContext): Markup {
  switch (block.kind) {
    case 'post':
      return html`<figure class="post"><figcaption dir="auto">${postCaption(block, context)}</figcaption><p dir="auto">${inner}</p></figure>`;
    case 'quote':
      return html`<blockquote dir="auto">${inner}${block.author ? html`<br><span class="by">${block.author}</span>` : undefined}</blockquote>`;
    case 'caption':
    case 'footnote':
      return html`<p class="caption" dir="auto">${inner}</p>`;
    case 'tableCell':
      if (!block.cell) return html`<p class="cell" dir="auto">${inner}</p>`;
      return html`<p dir="auto">${inner}</p>`;
    default:
      return html`<p dir="auto">${block.author ? html`<strong>${block.author}:</strong> ` : undefined}${inner}</p>`;
  }
}

function postCaption(
  { author, handle, date, uri }: Block,
  { links, words }: ReportContext,
): Markup {
  return html`${author ? html`<strong>${author}</strong> ` : undefined}${handle ? `@${handle} · ` : undefined}${date ? `${date} · ` : undefined}${uri ? links.to(uri, words.embeddedPost) : words.embeddedPost}`;
}

function segmentMarkup(segment: Segment, context: ReportContext): Markup {
  const { version, noteOf, indexOf, words: say } = context;
  const { start, end, marks, shown, begins, ends } = segment;
  const words = version.text.slice(start, end);
  const label = shown && labelOf(shown);
  const references = ends.map((mark) => {
    const note = noteOf.get(mark);
    return note
      ? html`<sup class="ref" id="ref-${note.number}"><a href="#note-${note.number}"><span class="hidden">${say.noteHidden}</span>${note.number}</a></sup>`
      : undefined;
  });
  if (!label) return html`${words}${references}`;
  const { letter, name } = say.labels[label];
  const classes = [label, ...new Set(marks.map((mark) => `is-${labelOf(mark)}`))].join(' ');
  const which = marks.map((mark) => `${indexOf.get(mark)}-${labelOf(mark)}`).join(' ');
  const sign = begins.includes(shown)
    ? html`<span class="letter" aria-hidden="true">${letter}</span><span class="hidden">${name}: </span>`
    : undefined;
  return html`<mark class="${classes}" data-marks="${which}">${sign}${words}</mark>${references}`;
}

/** The marks as a page of ours shows them, by their place in the list; white space between blocks is not theirs any more. */
export function shownMarks(page: string): Map<number, { label: string; words: string }> {
  const found = new Map<number, { label: string; words: string }>();
  const marks = /<mark class="[^"]*" data-marks="([^"]*)">([\s\S]*?)<\/mark>/g;
  for (const [, which = '', content = ''] of page.matchAll(marks)) {
    const words = textIn(content.replace(sign, ''));
    for (const one of which.split(' ')) {
      const [index = '', label = ''] = one.split('-');
      const known = found.get(Number(index));
      if (known) known.words += words;
      else found.set(Number(index), { label, words });
    }
  }
  return found;
}

const sign = /^<span class="letter"[^>]*>[^<]*<\/span><span class="hidden">[^<]*<\/span>/;
