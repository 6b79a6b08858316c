import { labels } from '../../../shared/annotation.ts';
import type { NameStyle } from '../../../shared/export-options.ts';
import { isPicture } from '../../../shared/report-template.ts';
import { type ArticleReview, openCounts } from '../../../shared/review.ts';
import { shortened } from '../redaction.ts';
import { day, minute } from '../words/words.ts';
import { verdictsTable } from './claims-section.ts';
import { html, joined, Markup, type Part } from './markup.ts';
import type { ReportContext } from './report-context.ts';

/** What a reader has to know who reads nothing else. */
export function summarySection(context: ReportContext): Markup {
  const { open, summary, now, template, words } = context;
  const left = summary.total - summary.judged;
  const state = left === 0 ? words.allJudged : words.left(left);
  const kicker = [
    template.newsroom,
    template.heading ?? words.report,
    day(now.toISOString(), words),
    state,
  ];
  return html`<header>
${logo(context)}<p class="kicker">${joined(kicker, ' · ')}</p>
<h1 dir="auto">${open.article.title}</h1>
${sourceLine(context)}
<p class="lead">${summary.lead}</p>
${reviewLine(context)}
${composition(context)}
${verdictsTable(context)}
</header>
`;
}

/** A report does not call itself complete while something is open. */
function reviewLine({ review: found, options, words }: ReportContext): Markup | undefined {
  if (!found) return undefined;
  const points = openCounts(found.review).map(([point, count]) => words.openPoint(point, count));
  if (points.length > 0)
    return html`<p class="small"><strong>${words.notComplete}</strong> ${words.listed(points)}.</p>`;
  const approved = approvers(found.review, options.names ?? 'full');
  return html`<p class="small">${words.reviewComplete}${approved.length > 0 ? ` ${words.approvedBy(approved)}` : ''}</p>`;
}

function approvers({ marks }: ArticleReview, names: NameStyle): string[] {
  const approvals = marks.filter(({ state }) => state === 'approved');
  const people = approvals.map(({ decision }) => shortened(decision?.creator.name ?? '', names));
  return [...new Set(people.filter(Boolean))].sort();
}

/** Only a picture that is in the report itself. */
function logo({ template }: ReportContext): Markup | undefined {
  const { logo: picture = '', newsroom = '' } = template;
  if (!isPicture(picture)) return undefined;
  return html`<img class="logo" src="${picture}" alt="${newsroom}">\n`;
}

function sourceLine({ open, version, links, words }: ReportContext): Markup {
  const { byline, siteName, published, uri, source, versions } = open.article;
  const about: Part[] = [siteName, byline, published && day(published, words)].filter(Boolean);
  if (uri) about.push(links.to(uri));
  if (about.length === 0) about.push(source.name);
  if (versions.length > 1) about.push(words.version(versions.length, versions.length));
  about.push(words.readOn(minute(new Date(version.created), words)));
  return html`<p class="facts" dir="auto">${joined(about, ' · ')}</p>`;
}

function composition({ summary: { counts }, words }: ReportContext): Markup {
  const shown = labels.filter((label) => counts[label] > 0);
  const rest = counts.part + counts.untouched;
  const key = (name: string, letter: Part, text: string) =>
    html`<li><b class="${name}" aria-hidden="true">${letter}</b>${text}</li>`;
  return html`<div class="bar" aria-hidden="true">${shown.map((label) => html`<i class="${label}" style="flex-grow:${counts[label]}"></i>`)}${rest > 0 ? html`<i style="flex-grow:${rest}"></i>` : undefined}</div>
<ul class="legend">${shown.map((label) => key(label, words.labels[label].letter, words.labelCount(counts, label)))}${counts.part > 0 ? key('untouched', new Markup('&nbsp;'), words.inPart(counts.part)) : undefined}${counts.untouched > 0 ? key('untouched', new Markup('&nbsp;'), words.untouched(counts.untouched)) : undefined}</ul>`;
}
