import { labels } from '../../../shared/annotation.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';
import { verdictsTable } from './claims-section.ts';
import { html, joined, Markup, type Part } from './markup.ts';
import type { ReportContext } from './report-context.ts';
import { count, day, labelCount, minute } from './wording.ts';

/** What a reader has to know who reads nothing else. */
export function summarySection(context: ReportContext): Markup {
  const { open, summary, now, template } = context;
  const left = summary.total - summary.judged;
  const state = left === 0 ? 'every sentence judged' : `${count(left, 'sentence')} left`;
  const kicker = [
    template.newsroom,
    template.heading ?? 'Fact-check report',
    day(now.toISOString()),
    state,
  ];
  return html`<header>
${logo(context)}<p class="kicker">${joined(kicker, ' · ')}</p>
<h1 dir="auto">${open.article.title}</h1>
${sourceLine(context)}
<p class="lead">${summary.lead}</p>
${composition(context)}
${verdictsTable(context)}
</header>
`;
}

/** Only a picture that is in the report itself. */
function logo({ template }: ReportContext): Markup | undefined {
  const { logo: picture = '', newsroom = '' } = template;
  if (!isPicture(picture)) return undefined;
  return html`<img class="logo" src="${picture}" alt="${newsroom}">\n`;
}

export function isPicture(uri: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/.test(uri);
}

function sourceLine({ open, version, links }: ReportContext): Markup {
  const { byline, siteName, published, uri, source, versions } = open.article;
  const about: Part[] = [siteName, byline, published && day(published)].filter(Boolean);
  if (uri) about.push(links.to(uri));
  if (about.length === 0) about.push(source.name);
  if (versions.length > 1) about.push(`version ${versions.length} of ${versions.length}`);
  about.push(`read on ${minute(new Date(version.created))}`);
  return html`<p class="facts" dir="auto">${joined(about, ' · ')}</p>`;
}

function composition({ summary: { counts } }: ReportContext): Markup {
  const shown = labels.filter((label) => counts[label] > 0);
  const rest = counts.part + counts.untouched;
  const key = (name: string, letter: Part, text: string) =>
    html`<li><b class="${name}" aria-hidden="true">${letter}</b>${text}</li>`;
  return html`<div class="bar" aria-hidden="true">${shown.map((label) => html`<i class="${label}" style="flex-grow:${counts[label]}"></i>`)}${rest > 0 ? html`<i style="flex-grow:${rest}"></i>` : undefined}</div>
<ul class="legend">${shown.map((label) => key(label, labelDefinitions[label].letter, labelCount(counts, label)))}${counts.part > 0 ? key('untouched', new Markup('&nbsp;'), `${counts.part} marked in part`) : undefined}${counts.untouched > 0 ? key('untouched', new Markup('&nbsp;'), `${counts.untouched} untouched`) : undefined}</ul>`;
}
