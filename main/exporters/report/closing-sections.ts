import { claimReviewOf, evidenceOf, labels } from '../../../shared/annotation.ts';
import { currentSource } from '../../../shared/article.ts';
import { holdsEverything } from '../../../shared/export-options.ts';
import { shortened } from '../redaction.ts';
import { sha256 } from '../sha256.ts';
import { day, minute } from '../words/words.ts';
import { html, joined, type Markup } from './markup.ts';
import type { ReportContext } from './report-context.ts';
import { section } from './section.ts';

/** What stands after the article: how to read it, how it was made, what happened since, and where it comes from. */
export function closingSections(context: ReportContext): Markup {
  return html`${definitions(context)}${method(context)}${replies(context)}${corrections(context)}${comments(context)}${provenance(context)}`;
}

function definitions({ words }: ReportContext): Markup {
  const entries = labels.map((label) => {
    const { name, letter, definition } = words.labels[label];
    return html`<dt class="${label}">${name} <span class="by">${letter}</span></dt><dd>${definition}</dd>`;
  });
  return section(
    'definitions',
    words.definitions,
    html`<dl>${entries}</dl><p class="small">${words.attributionRule}</p>`,
  );
}

function method({ version, template, words }: ReportContext): Markup {
  const paragraphs = (template.method ?? words.ownMethod(version.sentences.length)).split(/\n{2,}/);
  return section(
    'method',
    words.method,
    paragraphs.map((paragraph) => html`<p class="small" dir="auto">${paragraph}</p>`),
  );
}

/** Who was asked for a reply, when, and what they said. */
function replies({ notes, words }: ReportContext): Markup | undefined {
  const items = notes.flatMap(({ number, mark }) => {
    const { asked, deadline, answer } = claimReviewOf(mark)?.contact ?? {};
    if (!asked && !answer) return [];
    const facts = [
      asked && words.asked(day(asked, words)),
      deadline && words.deadline(day(deadline, words)),
      answer ? words.answered : words.noAnswer,
    ];
    return html`<li><p class="by"><a href="#note-${number}">${words.claimNumber(number)}</a> · ${joined(facts, ' · ')}</p>${answer ? html`<blockquote dir="auto">${answer}</blockquote>` : undefined}</li>`;
  });
  if (items.length === 0) return undefined;
  return section('replies', words.replies, html`<ul class="plain">${items}</ul>`);
}

function corrections({ notes, words }: ReportContext): Markup | undefined {
  const found = notes
    .flatMap(({ number, mark }) =>
      (claimReviewOf(mark)?.corrections ?? []).map((correction) => ({ number, ...correction })),
    )
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  if (found.length === 0) return undefined;
  const items = found.map(
    ({ number, date, text }) =>
      html`<li><p><span class="by">${day(date, words)} · <a href="#note-${number}">${words.claimNumber(number)}</a></span><br><span dir="auto">${text}</span></p></li>`,
  );
  return section('corrections', words.corrections, html`<ul class="plain">${items}</ul>`);
}

function comments({ options, review, open, noteOf, words }: ReportContext): Markup | undefined {
  const all = review?.threads ?? [];
  if (options.comments !== true || all.length === 0) return undefined;
  const numbers = new Map(open.annotations.map((mark) => [mark.id, noteOf.get(mark)?.number]));
  const items = all.flatMap(({ mark, comments: said }) =>
    said
      .filter(({ text }) => text !== '')
      .map(({ creator, created, text }) => {
        const number = mark === undefined ? undefined : numbers.get(mark);
        const facts = [
          shortened(creator.name, options.names ?? 'full'),
          day(created, words),
          number && html`<a href="#note-${number}">${words.noteNumber(number)}</a>`,
        ];
        return html`<li><p><span class="by">${joined(facts, ' · ')}</span><br><span dir="auto">${text}</span></p></li>`;
      }),
  );
  return section(
    'comments',
    words.comments,
    html`<p class="small">${words.notForPublication}</p><ul class="plain">${items}</ul>`,
  );
}

function provenance({ open, version, program, now, options, words }: ReportContext): Markup {
  const { article, annotations } = open;
  const source = currentSource(article);
  const captures = annotations.flatMap(evidenceOf).flatMap(({ capture }) => capture ?? []);
  const entry = (name: string, value: string) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;
  return section(
    'provenance',
    words.provenance,
    html`<dl class="small">${[
      entry(
        words.source,
        words.sourceRead(
          source.name,
          source.byteLength,
          source.encoding,
          minute(new Date(version.created), words),
        ),
      ),
      entry(words.sourceHash, source.sha256),
      entry(
        words.textVersion,
        words.whichVersion(article.versions.length, article.versions.length),
      ),
      entry(words.textHash, sha256(version.text)),
      ...captures.map(({ name, sha256: hash, captured }) =>
        entry(words.copy(day(captured, words)), `${name}, SHA-256 ${hash}`),
      ),
      entry(words.madeBy, `${program}, ${minute(now, words)}`),
    ]}</dl>${holdsEverything(options) ? html`<p class="small screen">${words.holdsProject}</p>` : undefined}`,
  );
}
