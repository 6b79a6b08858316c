import { type Annotation, labels } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { type Article, currentVersion } from '../../../shared/article.ts';
import { attributionRule, labelDefinitions } from '../../../shared/definitions.ts';
import {
  countLedger,
  judged,
  type LedgerCounts,
  ledgerMarksOf,
  ledgerStates,
} from '../../../shared/ledger.ts';
import type { ExportContext } from '../context.ts';
import { marksBySentence } from '../sentence-marks.ts';
import { articleSection } from './article-section.ts';
import { html, Markup, webLink } from './markup.ts';
import { notesList, numberNotes } from './notes.ts';
import { style } from './style.ts';
import { count, day, labelCount, listed, minute } from './wording.ts';

/**
 * The report for readers: one file that opens anywhere, runs nothing and loads nothing. The content policy says so to
 * the browser as well, should the escaping ever fail.
 */
export function toReport(open: OpenArticle, { program, now }: ExportContext): string {
  const { article } = open;
  const version = currentVersion(article);
  const marks = marksBySentence(open);
  const notes = numberNotes(marks);
  const counts = countLedger(ledgerStates(version.sentences, ledgerMarksOf(open.annotations)));
  const left = version.sentences.length - judged(counts);
  const title = article.title;
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${program}">
<title>Fact-check report: ${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<header>
<p class="kicker">Fact-check report · ${day(now.toISOString())} · ${left === 0 ? 'every sentence judged' : `${count(left, 'sentence')} left`}</p>
<h1 dir="auto">${title}</h1>
${sourceLine(article)}
<p class="lead">${summary(marks, counts, open.annotations)}</p>
${composition(counts)}
</header>
${notes.length > 0 ? html`<section aria-labelledby="notes"><h2 id="notes">Claims and notes</h2>${notesList(notes, version)}</section>` : undefined}
<section aria-labelledby="article"><h2 id="article">The article, sentence by sentence</h2>
<div class="article" lang="${article.language ?? 'und'}">${articleSection(version, marks, notes)}</div></section>
<section aria-labelledby="definitions"><h2 id="definitions">What the labels mean</h2>
<dl>${labels.map((label) => html`<dt class="${label}">${labelDefinitions[label].name} (${labelDefinitions[label].letter})</dt><dd>${labelDefinitions[label].definition}</dd>`)}</dl>
<p class="small">${attributionRule}</p></section>
<section aria-labelledby="method"><h2 id="method">How this was made</h2>
<p class="small">The article was split into ${count(version.sentences.length, 'sentence')} by a program, and people gave each sentence one label after reading it in its context. Sentences without a label have not been judged. The words of the article are as they were read; nothing was added or left out between the first sentence and the last.</p></section>
<section class="provenance" aria-labelledby="provenance"><h2 id="provenance">Where it comes from</h2>
<dl class="small"><dt>Source</dt><dd>${article.source.name}, ${count(article.source.byteLength, 'byte')}, read as ${article.source.encoding} on ${minute(new Date(article.added))}</dd>
<dt>SHA-256 of the source</dt><dd>${article.source.sha256}</dd>
<dt>Version of the text</dt><dd>${version.id}, one of ${article.versions.length}</dd>
<dt>Report</dt><dd>${program}, ${minute(now)}</dd></dl></section>
</main>
</body>
</html>
`;
  return text;
}

function sourceLine({ byline, siteName, published, uri, source }: Article): Markup {
  const parts: (string | Markup)[] = [siteName, byline, published && day(published)].filter(
    (part) => part !== undefined && part !== '',
  ) as string[];
  if (uri) parts.push(webLink(uri));
  if (parts.length === 0) parts.push(source.name);
  return html`<p class="facts" dir="auto">${parts.map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`)}</p>`;
}

function summary(
  marks: readonly (readonly Annotation[])[],
  counts: LedgerCounts,
  annotations: readonly Annotation[],
): string {
  const people = [...new Set(annotations.map(({ creator }) => creator.name))].sort();
  const total = marks.length;
  const by = people.length > 0 ? ` by ${listed(people)}` : '';
  const done = judged(counts);
  if (done === 0) return `None of ${count(total, 'sentence')} has been judged yet.`;
  const coverage =
    done === total ? `All ${count(total, 'sentence')}` : `${done} of ${count(total, 'sentence')}`;
  return `${coverage} judged${by}: ${listed(labels.filter((label) => counts[label] > 0).map((label) => labelCount(counts, label)))}.`;
}

function composition(counts: LedgerCounts): Markup {
  const shown = labels.filter((label) => counts[label] > 0);
  return html`<div class="bar" aria-hidden="true">${shown.map((label) => html`<i class="${label}" style="flex:${counts[label]}"></i>`)}<i style="flex:${counts.part + counts.untouched}"></i></div>
<ul class="legend">${shown.map((label) => html`<li class="${label}"><b class="${label}" aria-hidden="true">${labelDefinitions[label].letter}</b>${labelCount(counts, label)}</li>`)}${counts.untouched > 0 ? html`<li><b class="untouched" aria-hidden="true">&nbsp;</b>${counts.untouched} untouched</li>` : undefined}${counts.part > 0 ? html`<li><b class="untouched" aria-hidden="true">&nbsp;</b>${counts.part} marked in part</li>` : undefined}</ul>`;
}
