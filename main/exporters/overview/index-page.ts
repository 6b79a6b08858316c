import type { ExportContext } from '../context.ts';
import { html } from '../report/markup.ts';
import { minute, wordsIn } from '../words/words.ts';
import { plainPage } from './page.ts';

/** One article of a zip, as its index page shows it. */
export interface Listed {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly lead: string;
}

/** What is in a zip of exports, with a link to each file beside it. */
export function indexPage(
  listed: readonly Listed[],
  format: string,
  context: ExportContext,
): string {
  const words = wordsIn(context.options.language);
  const title = words.articles(listed.length);
  const items = listed.map(
    ({ file, title, about, lead }) =>
      html`<li><p class="claimed" dir="auto"><a href="${encodeURI(file).replace(/[?#]/g, encodeURIComponent)}">${title}</a></p><p class="by" dir="auto">${about}</p><p class="small">${lead}</p></li>`,
  );
  const body = html`<header><p class="kicker">${format} · ${minute(context.now, words)}</p><h1>${title}</h1></header>
<ol class="plain">${items}</ol>`;
  return plainPage(`${title}: ${format}`, body, context);
}
