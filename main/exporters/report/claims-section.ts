import {
  type Annotation,
  claimReviewOf,
  evidenceOf,
  labelOf,
  noteOf,
  rangeOf,
} from '../../../shared/annotation.ts';
import { textOf } from '../../../shared/article.ts';
import type { ClaimReview, Verdict } from '../../../shared/claim-review.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import { verdictName } from '../../../shared/report-template.ts';
import type { Note } from '../notes.ts';
import { html, joined, type Markup, type Part } from './markup.ts';
import type { ReportContext } from './report-context.ts';
import { section } from './section.ts';
import { day, speakerOf } from './wording.ts';

const isClaim = ({ mark }: Note) => labelOf(mark) === 'claim';

export function verdictsTable({ summary, notes, template }: ReportContext): Markup | undefined {
  const { verdicts, undecided } = summary;
  if (verdicts.length === 0) return undefined;
  const row = (verdict: Verdict | undefined, count: number) => {
    const own = notes.filter(
      (note) => isClaim(note) && sameVerdict(claimReviewOf(note.mark)?.verdict, verdict),
    );
    const numbers = joined(
      own.map(({ number }) => html`<a href="#note-${number}">${number}</a>`),
      ', ',
    );
    const name = verdict ? pill(verdict, verdictName(verdict, template)) : 'No verdict yet';
    return html`<tr><th scope="row">${name}</th><td>${count}</td><td>${numbers}</td></tr>`;
  };
  return html`<table class="verdicts"><caption>Verdicts</caption><thead><tr><th scope="col">Verdict</th><th scope="col">Claims</th><th scope="col">Which</th></tr></thead><tbody>${verdicts.map(({ verdict, count }) => row(verdict, count))}${undecided > 0 ? row(undefined, undecided) : undefined}</tbody></table>`;
}

export function claimsSection(context: ReportContext): Markup | undefined {
  return notesSection('claims', 'Claims', context.notes.filter(isClaim), context);
}

/** What was said of marks that are no claims. */
export function notesOfOthers(context: ReportContext): Markup | undefined {
  const others = context.notes.filter((note) => !isClaim(note));
  return notesSection('notes', 'Notes', others, context);
}

function notesSection(
  id: string,
  heading: string,
  notes: readonly Note[],
  context: ReportContext,
): Markup | undefined {
  if (notes.length === 0) return undefined;
  return section(
    id,
    heading,
    html`<ol class="notes">${notes.map((note) => noteItem(note, context))}</ol>`,
  );
}

function noteItem({ number, mark }: Note, context: ReportContext): Markup {
  const { version, template, options } = context;
  const label = labelOf(mark) ?? 'claim';
  const review = claimReviewOf(mark);
  const words = textOf(version, rangeOf(mark));
  const claimed = review?.claimReviewed;
  const facts = [
    label === 'claim' ? undefined : labelDefinitions[label].name,
    speakerOf(mark),
    review?.capacity,
    ...appearance(review, context),
    mark.creator.name && `marked by ${mark.creator.name}`,
    review?.knownOn && `as known on ${day(review.knownOn)}`,
  ];
  const note = noteOf(mark);
  const back =
    options.text === false
      ? html`<span class="number">${number}</span>`
      : html`<a class="number" href="#ref-${number}" aria-label="Note ${number}: back to the text">${number}</a>`;
  const verdict = review?.verdict && pill(review.verdict, verdictName(review.verdict, template));
  return html`<li id="note-${number}" class="${label}">${back}<div class="what"><p class="claimed" dir="auto">${claimed ?? words}</p>${verdict}</div><div class="how">${
    claimed && claimed !== words
      ? html`<p class="by">In the article: <q dir="auto">${words}</q></p>`
      : undefined
  }<p class="by" dir="auto">${joined(facts, ' · ')}</p>${
    review?.conclusion ? html`<p class="conclusion" dir="auto">${review.conclusion}</p>` : undefined
  }${note ? html`<p dir="auto">${note}</p>` : undefined}${evidenceList(mark, context)}</div></li>`;
}

function appearance(review: ClaimReview | undefined, { links }: ReportContext): Part[] {
  const { date, place, uri } = review?.appearance ?? {};
  return [date && day(date), uri ? links.to(uri, place || uri) : place];
}

function evidenceList(mark: Annotation, context: ReportContext): Markup | undefined {
  const evidence = evidenceOf(mark);
  if (evidence.length === 0) return undefined;
  return html`<ul class="evidence" aria-label="Evidence">${evidence.map((one) => evidenceItem(one, context))}</ul>`;
}

const stanceWords = { supports: 'supports', refutes: 'refutes', context: 'background' } as const;

function evidenceItem(
  { title, uri, quote, locator, kind, stance, accessed }: Evidence,
  { links }: ReportContext,
): Markup {
  const facts = [locator, `${kind}, ${stanceWords[stance]}`, accessed && `read ${day(accessed)}`];
  return html`<li dir="auto">${uri ? links.to(uri, title) : title} <span class="by">${joined(facts, ' · ')}</span>${quote ? html`<q class="excerpt" dir="auto">${quote}</q>` : undefined}</li>`;
}

/** How far from the worst it is decides its colour; a scale without numbers has one that says nothing. */
function pill(verdict: Verdict, name: string): Markup {
  const { ratingValue, bestRating = 0, worstRating = 0 } = verdict;
  const share =
    ratingValue === undefined || bestRating <= worstRating
      ? undefined
      : (ratingValue - worstRating) / (bestRating - worstRating);
  const grade =
    share === undefined
      ? 'open'
      : share < 0.2
        ? 'no'
        : share > 0.8
          ? 'yes'
          : share < 0.45
            ? 'hardly'
            : share > 0.55
              ? 'nearly'
              : 'half';
  return html`<span class="verdict ${grade}">${name}</span>`;
}

function sameVerdict(a: Verdict | undefined, b: Verdict | undefined): boolean {
  return a?.id === b?.id && a?.name === b?.name;
}
