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
import type { Evidence } from '../../../shared/evidence.ts';
import { verdictName } from '../../../shared/report-template.ts';
import type { Note } from '../notes.ts';
import { lacksVerdict } from '../verdict-said.ts';
import { day } from '../words/words.ts';
import { html, joined, type Markup, type Part } from './markup.ts';
import type { ReportContext } from './report-context.ts';
import { section } from './section.ts';
import { speakerOf } from './speaker.ts';

const isClaim = ({ mark }: Note) => labelOf(mark) === 'claim';

export function verdictsTable({
  summary,
  notes,
  template,
  words,
}: ReportContext): Markup | undefined {
  const { verdicts, undecided } = summary;
  const columns = words.verdictColumns;
  if (verdicts.length === 0) return undefined;
  const row = (verdict: Verdict | undefined, count: number) => {
    const own = notes.filter((note) =>
      verdict
        ? isClaim(note) && sameVerdict(claimReviewOf(note.mark)?.verdict, verdict)
        : lacksVerdict(note.mark),
    );
    const numbers = joined(
      own.map(({ number }) => html`<a href="#note-${number}">${number}</a>`),
      ', ',
    );
    const name = verdict ? pill(verdict, verdictName(verdict, template)) : words.noVerdict;
    return html`<tr><th scope="row">${name}</th><td>${count}</td><td>${numbers}</td></tr>`;
  };
  return html`<table class="verdicts"><caption>${words.verdicts}</caption><thead><tr><th scope="col">${columns.verdict}</th><th scope="col">${columns.claims}</th><th scope="col">${columns.which}</th></tr></thead><tbody>${verdicts.map(({ verdict, count }) => row(verdict, count))}${undecided > 0 ? row(undefined, undecided) : undefined}</tbody></table>`;
}

export function claimsSection(context: ReportContext): Markup | undefined {
  return notesSection('claims', context.words.claims, context.notes.filter(isClaim), context);
}

/** What was said of marks that are no claims. */
export function notesOfOthers(context: ReportContext): Markup | undefined {
  const others = context.notes.filter((note) => !isClaim(note));
  return notesSection('notes', context.words.notes, others, context);
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
  const { version, template, options, words } = context;
  const label = labelOf(mark) ?? 'claim';
  const review = claimReviewOf(mark);
  const own = textOf(version, rangeOf(mark));
  const claimed = review?.claimReviewed;
  const facts = [
    label === 'claim' ? undefined : words.labels[label].name,
    speakerOf(mark, words),
    review?.capacity,
    ...appearance(review, context),
    mark.creator.name && words.markedBy(mark.creator.name),
    review?.knownOn && words.knownOn(day(review.knownOn, words)),
  ];
  const note = noteOf(mark);
  const back =
    options.text === false
      ? html`<span class="number">${number}</span>`
      : html`<a class="number" href="#ref-${number}" aria-label="${words.backToText(number)}">${number}</a>`;
  const verdict = review?.verdict
    ? pill(review.verdict, verdictName(review.verdict, template))
    : lacksVerdict(mark)
      ? html`<span class="verdict none">${words.noVerdict}</span>`
      : undefined;
  return html`<li id="note-${number}" class="${label}">${back}<div class="what"><p class="claimed" dir="auto">${claimed ?? own}</p>${verdict}</div><div class="how">${
    claimed && claimed !== own
      ? html`<p class="by">${words.inTheArticle} <q dir="auto">${own}</q></p>`
      : undefined
  }<p class="by" dir="auto">${joined(facts, ' · ')}</p>${
    review?.conclusion ? html`<p class="conclusion" dir="auto">${review.conclusion}</p>` : undefined
  }${note ? html`<p dir="auto">${note}</p>` : undefined}${evidenceList(mark, context)}</div></li>`;
}

function appearance(review: ClaimReview | undefined, { links, words }: ReportContext): Part[] {
  const { date, place, uri } = review?.appearance ?? {};
  return [date && day(date, words), uri ? links.to(uri, place || uri) : place];
}

function evidenceList(mark: Annotation, context: ReportContext): Markup | undefined {
  const evidence = evidenceOf(mark);
  if (evidence.length === 0) return undefined;
  return html`<ul class="evidence" aria-label="${context.words.evidence}">${evidence.map((one) => evidenceItem(one, context))}</ul>`;
}

function evidenceItem(
  { title, uri, quote, locator, kind, stance, accessed }: Evidence,
  { links, words }: ReportContext,
): Markup {
  const facts = [
    locator,
    `${words.evidenceKinds[kind]}, ${words.stances[stance]}`,
    accessed && words.accessed(day(accessed, words)),
  ];
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
