import { stringify } from 'csv-stringify/sync';
import type { ExportedFile, OpenArticle } from '../../../shared/api.ts';
import { exportFormats } from '../../../shared/export-format.ts';
import type { ExportContext } from '../context.ts';
import { html, joined, type Markup } from '../report/markup.ts';
import { section } from '../report/section.ts';
import { disarm } from '../spreadsheet-cells.ts';
import type { ReportWords } from '../words/english.ts';
import { minute, month, wordsIn } from '../words/words.ts';
import { plainPage } from './page.ts';
import { type Grouping, groupings, type Overview, overviewOf, type Tally } from './tally.ts';

/** What was checked and how it came out, over many articles. */
export async function exportOverview(
  articles: AsyncIterable<OpenArticle>,
  format: 'html' | 'csv',
  context: ExportContext,
): Promise<ExportedFile> {
  const overview = await overviewOf(articles);
  const text = format === 'html' ? overviewPage(overview, context) : overviewTable(overview);
  return {
    name: `assay-overview-${context.now.toISOString().slice(0, 10)}.${format}`,
    mediaType: exportFormats[format].mediaType,
    bytes: new TextEncoder().encode(text),
  };
}

function overviewTable({ groups, verdicts }: Overview): string {
  const rows = groupings.flatMap((grouping) =>
    groups[grouping].map(({ name, verdicts: own, ...numbers }) => ({
      by: grouping,
      name,
      ...numbers,
      ...Object.fromEntries(
        verdicts.map((verdict) => [`verdict: ${verdict}`, own.get(verdict) ?? 0]),
      ),
    })),
  );
  const numbers = ['articles', 'sentences', 'judged', 'facts', 'opinions', 'claims', 'undecided'];
  return stringify(rows, {
    header: true,
    columns: ['by', 'name', ...numbers, ...verdicts.map((verdict) => `verdict: ${verdict}`)],
    bom: true,
    record_delimiter: 'windows',
    cast: { string: disarm },
  });
}

function overviewPage({ groups, verdicts }: Overview, context: ExportContext): string {
  const words = wordsIn(context.options.language);
  const articles = groups.outlet.reduce((sum, tally) => sum + tally.articles, 0);
  const claims = groups.outlet.reduce((sum, tally) => sum + tally.claims, 0);
  const sections = groupings.map((grouping) =>
    section(
      grouping,
      words.groupings[grouping],
      tableOf(grouping, groups[grouping], verdicts, words),
    ),
  );
  const body = html`<header><p class="kicker">${joined([context.template.newsroom, words.overview, minute(context.now, words)], ' · ')}</p><h1>${words.articlesAndClaims(articles, claims)}</h1></header>
${sections}`;
  return plainPage(words.whatWasChecked, body, context);
}

/** Wide tables scroll by themselves, and with the keyboard. */
function tableOf(
  grouping: Grouping,
  tallies: readonly Tally[],
  verdicts: readonly string[],
  words: ReportWords,
): Markup {
  if (tallies.length === 0) return html`<p class="small">${words.nothingYet}</p>`;
  const { articles, judged, facts, opinions, claims, undecided } = words.columns;
  const columns = [articles, judged, facts, opinions, claims, ...verdicts, undecided];
  const rows = tallies.map((tally) => {
    const cells = [
      tally.articles,
      grouping === 'speaker' ? '–' : words.judgedOf(tally.judged, tally.sentences),
      tally.facts,
      tally.opinions,
      tally.claims,
      ...verdicts.map((verdict) => tally.verdicts.get(verdict) ?? 0),
      tally.undecided,
    ];
    return html`<tr><th scope="row" dir="auto">${nameOf(grouping, tally, words)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  });
  return html`<div class="wide" role="region" tabindex="0" aria-labelledby="${grouping}"><table><thead><tr><th scope="col">${words.groups[grouping]}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function nameOf(grouping: Grouping, { name }: Tally, words: ReportWords): string {
  if (!name) return words.nameless[grouping];
  return grouping === 'period' ? month(name, words) : name;
}
