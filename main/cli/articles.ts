import type { Command } from 'commander';
import { claimReviewOf, evidenceOf, labelOf, noteOf, rangeOf } from '../../shared/annotation.ts';
import type { ArticleSummary } from '../../shared/api.ts';
import { currentVersion, textOf } from '../../shared/article.ts';
import { judged, sentencesTouched } from '../../shared/ledger.ts';
import { noticeSentence } from '../../shared/notice.ts';
import { sentencesByBlock } from '../../shared/sentences.ts';
import { type Console, printable, writeLine } from './console.ts';
import { common, type JsonOption } from './options.ts';
import { type LibraryOption, withApi } from './session.ts';

/** `list`, `show`: articles looked at. */
export function addArticleCommands(program: Command, console: Console): void {
  common(program.command('list'))
    .description('list the articles of the library')
    .action(async (options: LibraryOption & JsonOption) => {
      const { articles, notices } = await withApi(options, (api) => api.listArticles({}));
      for (const notice of notices)
        console.errors.write(`assay: ${printable(noticeSentence(notice))}\n`);
      if (options.json) {
        const rows = articles.map(({ id, title, sentences, counts }) => ({
          id,
          title,
          sentences,
          counts,
        }));
        await writeLine(console, JSON.stringify({ articles: rows }));
        return;
      }
      if (articles.length === 0)
        await writeLine(console, 'No articles yet. “assay add PATH” adds one.');
      for (const article of articles) await writeLine(console, listRow(article));
    });

  common(program.command('show'))
    .description('show an article, its sentences and marks')
    .argument('<id>')
    .action(async (id: string, options: LibraryOption & JsonOption) => {
      const { article, annotations } = await withApi(options, (api) => api.openArticle({ id }));
      const version = currentVersion(article);
      const blocks = sentencesByBlock(version);
      const marks = annotations.map((mark) => {
        const range = rangeOf(mark);
        const note = noteOf(mark);
        const claimReview = claimReviewOf(mark);
        const evidence = evidenceOf(mark);
        return {
          id: mark.id,
          // The first one, where a mark covers several.
          sentence: sentencesTouched(version.sentences, range).from,
          label: labelOf(mark),
          ...range,
          ...(note ? { note } : {}),
          ...(claimReview ? { claimReview } : {}),
          ...(evidence.length > 0 ? { evidence } : {}),
        };
      });
      if (options.json) {
        const shown = blocks.map(({ block, sentences }) => ({
          ...block,
          sentences: sentences.map((sentence) => ({
            index: sentence.index,
            start: sentence.start,
            end: sentence.end,
            text: textOf(version, sentence),
          })),
        }));
        const { title } = article;
        await writeLine(
          console,
          JSON.stringify({ id, title, text: version.text, blocks: shown, annotations: marks }),
        );
        return;
      }
      await writeLine(console, printable(article.title));
      for (const { block, sentences } of blocks) {
        await writeLine(
          console,
          `\n[${[block.kind, block.author]
            .filter(Boolean)
            .map((part) => printable(part ?? ''))
            .join(', ')}]`,
        );
        for (const sentence of sentences) {
          const labels = marks
            .filter((mark) => mark.sentence === sentence.index)
            .map(({ label }) => label);
          const state = (labels.join(', ') || '·').padEnd(8);
          await writeLine(
            console,
            `${String(sentence.index).padStart(4)}  ${state}  ${printable(textOf(version, sentence))}`,
          );
        }
      }
    });
}

function listRow({ id, title, sentences, counts }: ArticleSummary): string {
  const ledger = `F ${counts.fact}  O ${counts.opinion}  C ${counts.claim}  – ${counts.cleared}`;
  return `${id}  ${`${judged(counts)}/${sentences}`.padStart(9)}  ${ledger.padEnd(26)}  ${printable(title)}`;
}
