import { claimReviewOf, evidenceOf, labels } from '../../../shared/annotation.ts';
import { currentSource } from '../../../shared/article.ts';
import { attributionRule, labelDefinitions } from '../../../shared/definitions.ts';
import { shortened } from '../redaction.ts';
import { sha256 } from '../sha256.ts';
import { html, joined, type Markup } from './markup.ts';
import type { ReportContext } from './report-context.ts';
import { section } from './section.ts';
import { count, day, minute } from './wording.ts';

/** What stands after the article: how to read it, how it was made, what happened since, and where it comes from. */
export function closingSections(context: ReportContext): Markup {
  return html`${definitions()}${method(context)}${replies(context)}${corrections(context)}${comments(context)}${provenance(context)}`;
}

function definitions(): Markup {
  const entries = labels.map((label) => {
    const { name, letter, definition } = labelDefinitions[label];
    return html`<dt class="${label}">${name} <span class="by">${letter}</span></dt><dd>${definition}</dd>`;
  });
  return section(
    'definitions',
    'What the labels mean',
    html`<dl>${entries}</dl><p class="small">${attributionRule}</p>`,
  );
}

function method({ version, template }: ReportContext): Markup {
  const own = `The article was split into ${count(version.sentences.length, 'sentence')} by a program, and people gave sentences, or words of them, a label after reading them in their context. Sentences without a label have not been judged. The words of the article are as they were read; nothing was added or left out between the first sentence and the last.`;
  const paragraphs = (template.method ?? own).split(/\n{2,}/);
  return section(
    'method',
    'How this was made',
    paragraphs.map((paragraph) => html`<p class="small" dir="auto">${paragraph}</p>`),
  );
}

/** Who was asked for a reply, when, and what they said. */
function replies({ notes }: ReportContext): Markup | undefined {
  const items = notes.flatMap(({ number, mark }) => {
    const { asked, deadline, answer } = claimReviewOf(mark)?.contact ?? {};
    if (!asked && !answer) return [];
    const facts = [
      asked && `asked on ${day(asked)}`,
      deadline && `to answer by ${day(deadline)}`,
      answer ? 'answered' : 'no answer recorded',
    ];
    return html`<li><p class="by"><a href="#note-${number}">Claim ${number}</a> · ${joined(facts, ' · ')}</p>${answer ? html`<blockquote dir="auto">${answer}</blockquote>` : undefined}</li>`;
  });
  if (items.length === 0) return undefined;
  return section('replies', 'Right of reply', html`<ul class="plain">${items}</ul>`);
}

function corrections({ notes }: ReportContext): Markup | undefined {
  const found = notes
    .flatMap(({ number, mark }) =>
      (claimReviewOf(mark)?.corrections ?? []).map((correction) => ({ number, ...correction })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  if (found.length === 0) return undefined;
  const items = found.map(
    ({ number, date, text }) =>
      html`<li><p><span class="by">${day(date)} · <a href="#note-${number}">Claim ${number}</a></span><br><span dir="auto">${text}</span></p></li>`,
  );
  return section('corrections', 'Corrections', html`<ul class="plain">${items}</ul>`);
}

function comments({ options, review, open, noteOf }: ReportContext): Markup | undefined {
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
          day(created),
          number && html`<a href="#note-${number}">note ${number}</a>`,
        ];
        return html`<li><p><span class="by">${joined(facts, ' · ')}</span><br><span dir="auto">${text}</span></p></li>`;
      }),
  );
  return section(
    'comments',
    'Internal comments',
    html`<p class="small">Not for publication.</p><ul class="plain">${items}</ul>`,
  );
}

function provenance({ open, version, program, now, options }: ReportContext): Markup {
  const { article, annotations } = open;
  const source = currentSource(article);
  const captures = annotations.flatMap(evidenceOf).flatMap(({ capture }) => capture ?? []);
  const entry = (name: string, value: string) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;
  return section(
    'provenance',
    'Where it comes from',
    html`<dl class="small">${[
      entry(
        'Source',
        `${source.name}, ${count(source.byteLength, 'byte')}, read as ${source.encoding} on ${minute(new Date(version.created))}`,
      ),
      entry('SHA-256 of the source', source.sha256),
      entry('Version of the text', `${article.versions.length} of ${article.versions.length}`),
      entry('SHA-256 of the text in UTF-8', sha256(version.text)),
      ...captures.map(({ name, sha256: hash, captured }) =>
        entry(`Copy of evidence, ${day(captured)}`, `${name}, SHA-256 ${hash}`),
      ),
      entry('Report', `${program}, ${minute(now)}`),
    ]}</dl>${options.text === false ? undefined : html`<p class="small">This page holds the whole project: opened in Assay, it is the article with every mark.</p>`}`,
  );
}
