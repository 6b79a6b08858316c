import { labels } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { currentVersion } from '../../../shared/article.ts';
import { contentsOf } from '../../../shared/export-contents.ts';
import { holdsEverything } from '../../../shared/export-options.ts';
import { isPicture, type ReportTemplate } from '../../../shared/report-template.ts';
import type { ExportContext } from '../context.ts';
import { damaged, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { foundInProject, projectOf } from '../formats/assay-json.ts';
import { reviewsOf } from '../formats/claim-review.ts';
import { judgementFrom } from '../found-mark.ts';
import { numberNotes } from '../notes.ts';
import { shownOf } from '../redaction.ts';
import { summaryOf } from '../summary.ts';
import { everyMark, verify } from '../verify.ts';
import { wordsIn } from '../words/words.ts';
import { articleSection, shownMarks } from './article-section.ts';
import { claimsSection, notesOfOthers } from './claims-section.ts';
import { closingSections } from './closing-sections.ts';
import { Links } from './links.ts';
import { cssString, html, inertJson, Markup } from './markup.ts';
import type { ReportContext } from './report-context.ts';
import { style } from './style.ts';
import { summarySection } from './summary-section.ts';

/**
 * The report for readers: one file that opens anywhere, runs nothing and loads nothing. The content policy says so to the
 * browser as well, should the escaping ever fail. What it holds as data is of types that no browser runs, so that opening the
 * report in Assay gives everything back; a report that holds something back has no data either.
 */
export const report: Format = {
  write: (open, context) => {
    const page = reportPage(open, context);
    if (context.options.text !== false) checkShown(page, shownOf(open));
    return page;
  },
  read: (bytes, name) => {
    const page = textIn(bytes, name, 'report');
    const json = projectIn(page);
    if (json !== undefined) return foundInProject(json, name);
    const shown = [...shownMarks(page).values()];
    if (shown.length === 0) throw damaged(name, 'report with marks');
    return {
      marks: shown.map(({ label, words }) => ({
        label,
        judgement: judgementFrom({ label }),
        quote: { exact: words },
      })),
    };
  },
  expected: (open, { options }) => (holdsEverything(options) ? everyMark(open) : undefined),
};

export const projectId = 'assay-project';

/** The JSON of the project in a report; undefined when the page has none. */
export function projectIn(page: string): string | undefined {
  return /<script type="application\/json" id="assay-project">([\s\S]*?)<\/script>/.exec(page)?.[1];
}

/** Everything but the look at what was written. The page shows what counts; its data has what was settled too. */
export function reportPage(whole: OpenArticle, context: ExportContext): string {
  const open = shownOf(whole);
  const { article, annotations } = open;
  const { program, template, options } = context;
  const notes = numberNotes(annotations);
  const words = wordsIn(options.language);
  const report: ReportContext = {
    ...context,
    open,
    version: currentVersion(article),
    summary: summaryOf(open, words, template),
    notes,
    indexOf: new Map(annotations.map((mark, index) => [mark, index])),
    noteOf: new Map(notes.map((note) => [note.mark, note])),
    links: new Links(),
    words,
  };
  const contents = contentsOf('html', options);
  const heading = template.heading ?? words.report;
  const reviews = reviewsOf(open, context);
  const body = [
    summarySection(report),
    claimsSection(report),
    articleSection(report),
    notesOfOthers(report),
    closingSections(report),
    report.links.list(words.links),
    template.footer
      ? html`<footer class="small" dir="auto">${template.footer}</footer>\n`
      : undefined,
  ];
  const images = isPicture(template.logo ?? '') ? ' img-src data:;' : '';
  return html`<!doctype html>
<html lang="${words.locale.slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';${images} base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${program}">
<title>${heading}: ${article.title}</title>
<style>${new Markup(style)}${coloursOf(template)}@page{@top-left{content:${cssString(`${heading}: ${shortTitle(article.title)}`)}}}</style>
</head>
<body>
<main>
${body}</main>
${reviews.length > 0 ? html`<script type="application/ld+json">${inertJson(reviews)}</script>\n` : undefined}${contents.project ? html`<script type="application/json" id="${projectId}">${inertJson(projectOf(whole, context, contents))}</script>\n` : undefined}</body>
</html>
`.text;
}

/** A line on every printed page. */
function shortTitle(title: string): string {
  const points = [...title.replace(/\s+/g, ' ')];
  return points.length > 80 ? `${points.slice(0, 79).join('').trim()}…` : points.join('');
}

/** The newsroom's colours; in the dark they are lightened, since they were chosen for paper. */
function coloursOf({ accent, labelColours = {} }: ReportTemplate): Markup {
  const chosen = [
    ['accent', accent],
    ...labels.map((label) => [label, labelColours[label]] as const),
  ].filter(([, colour]) => /^#[0-9a-f]{6}$/i.test(colour ?? ''));
  if (chosen.length === 0) return new Markup('');
  const light = chosen.map(([name, colour]) => `--${name}:${colour}`).join(';');
  const dark = chosen
    .map(([name, colour]) => `--${name}:color-mix(in oklab,${colour} 50%,white)`)
    .join(';');
  return new Markup(`:root{${light}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}`);
}

/**
 * The words that the page shows as marked, beside those of the marks. White space counts for nothing: between blocks it is gone.
 *
 * @throws FailureError `exportMismatch`
 */
function checkShown(page: string, open: OpenArticle): void {
  const bare = (words: string) => words.replace(/\s+/g, '');
  const expected = everyMark(open).map(({ label, words }) => ({ label, words: bare(words) }));
  const shown = [...shownMarks(page).values()].map(({ label, words }) => ({
    label,
    judgement: undefined,
    quote: { exact: bare(words) },
  }));
  verify(
    'html',
    currentVersion(open.article).text,
    expected.filter(({ words }) => words !== ''),
    { marks: shown.filter(({ quote }) => quote.exact !== '') },
  );
}
