import { type Annotation, labelOf, noteOf } from '../../../shared/annotation.ts';
import type { ArticleVersion } from '../../../shared/article.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';
import { html, type Markup } from './markup.ts';
import { speakerOf } from './wording.ts';

export interface Note {
  readonly number: number;
  readonly mark: Annotation;
}

/** Every claim has a number, and every mark with something to say; in the order of the text. */
export function numberNotes(marks: readonly (readonly Annotation[])[]): Note[] {
  const noted = new Set<Annotation>();
  for (const own of marks)
    for (const mark of own) if (labelOf(mark) === 'claim' || noteOf(mark)) noted.add(mark);
  return [...noted].map((mark, index) => ({ number: index + 1, mark }));
}

export function notesList(notes: readonly Note[], version: ArticleVersion): Markup {
  return html`<ol class="notes">${notes.map((note) => noteItem(note, version))}</ol>`;
}

function noteItem({ number, mark }: Note, { text }: ArticleVersion): Markup {
  const label = labelOf(mark);
  const [{ start, end }] = mark.target.selector;
  const facts = [
    label && labelDefinitions[label].name,
    speakerOf(mark),
    `marked by ${mark.creator.name}`,
  ];
  const note = noteOf(mark);
  return html`<li id="note-${number}" class="${label}"><a href="#ref-${number}" aria-label="Note ${number}: back to the text">${number}</a><div><q dir="auto">${text.slice(start, end)}</q><p class="by">${facts.filter(Boolean).join(' · ')}</p>${note ? html`<p dir="auto">${note}</p>` : undefined}</div></li>`;
}
