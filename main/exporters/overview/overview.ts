import { stringify } from 'csv-stringify/sync';
import type { ExportedFile, OpenArticle } from '../../../shared/api.ts';
import { exportFormats } from '../../../shared/export-format.ts';
import type { ExportContext } from '../context.ts';
import { html, type Markup } from '../report/markup.ts';
import { section } from '../report/section.ts';
import { count, minute } from '../report/wording.ts';
import { disarm } from '../spreadsheet-cells.ts';
import { plainPage } from './page.ts';
import { type Grouping, groupings, type Overview, overviewOf, type Tally } from './tally.ts';

const headings: Readonly<Record<Grouping, string>> = {
  outlet: 'By outlet',
  speaker: 'By speaker',
  period: 'By month',
};
const nameless: Readonly<Record<Grouping, string>> = {
  outlet: 'outlet not known',
  speaker: 'nobody named',
  period: 'date not known',
};

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
  const articles = groups.outlet.reduce((sum, tally) => sum + tally.articles, 0);
  const claims = groups.outlet.reduce((sum, tally) => sum + tally.claims, 0);
  const sections = groupings.map((grouping) =>
    section(grouping, headings[grouping], tableOf(grouping, groups[grouping], verdicts)),
  );
  const body = html`<header><p class="kicker">Overview · ${minute(context.now)}</p><h1>${count(articles, 'article')}, ${count(claims, 'claim')}</h1></header>
${sections}`;
  return plainPage('What was checked', body, context);
}

/** Wide tables scroll by themselves, and with the keyboard. */
function tableOf(
  grouping: Grouping,
  tallies: readonly Tally[],
  verdicts: readonly string[],
): Markup {
  if (tallies.length === 0) return html`<p class="small">Nothing yet.</p>`;
  const columns = ['Articles', 'Judged', 'Facts', 'Opinions', 'Claims', ...verdicts, 'Undecided'];
  const rows = tallies.map((tally) => {
    const cells = [
      tally.articles,
      grouping === 'speaker' ? '–' : `${tally.judged} of ${tally.sentences}`,
      tally.facts,
      tally.opinions,
      tally.claims,
      ...verdicts.map((verdict) => tally.verdicts.get(verdict) ?? 0),
      tally.undecided,
    ];
    return html`<tr><th scope="row" dir="auto">${tally.name || nameless[grouping]}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  });
  return html`<div class="wide" role="region" tabindex="0" aria-labelledby="${grouping}"><table><thead><tr><th scope="col">${headings[grouping].slice(3)}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
