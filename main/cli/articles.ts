import type { Command } from 'commander';
import {
  claimReviewOf,
  evidenceOf,
  type Label,
  labelOf,
  noteOf,
  rangeOf,
  withoutSettled,
} from '../../shared/annotation.ts';
import type { ArticleSummary } from '../../shared/api.ts';
import { currentVersion, type TextRange, textOf } from '../../shared/article.ts';
import {
  covers,
  judged,
  type LedgerMark,
  type LedgerState,
  ledgerMarksOf,
  ledgerStates,
  sentencesTouched,
} from '../../shared/ledger.ts';
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
      const standing = ledgerMarksOf(withoutSettled(annotations));
      const states = ledgerStates(version.sentences, standing);
      for (const { block, sentences } of blocks) {
        await writeLine(
          console,
          `\n[${[block.kind, block.author]
            .filter(Boolean)
            .map((part) => printable(part ?? ''))
            .join(', ')}]`,
        );
        for (const sentence of sentences) {
          const state = stateInWords(states[sentence.index], partsOf(sentence, standing));
          await writeLine(
            console,
            `${String(sentence.index).padStart(4)}  ${state.padEnd(8)}  ${printable(textOf(version, sentence))}`,
          );
        }
      }
    });
}

/** The labels of marks that stand on some of its words. */
function partsOf(sentence: TextRange, marks: readonly LedgerMark[]): Label[] {
  return marks.flatMap(({ range, label }) =>
    range.start < sentence.end && range.end > sentence.start && !covers(range, sentence)
      ? [label]
      : [],
  );
}

/** As what it counts, and in brackets as what some of its words are marked. */
function stateInWords(state: LedgerState | undefined, parts: readonly Label[]): string {
  const whole = state === undefined || state === 'untouched' ? '·' : state;
  return parts.length > 0 ? `${whole} (${parts.join(', ')})` : whole;
}

function listRow({ id, title, sentences, counts }: ArticleSummary): string {
  const { fact, opinion, claim, cleared, part } = counts;
  const ledger = `F ${fact}  O ${opinion}  C ${claim}  – ${cleared}${part > 0 ? `  part ${part}` : ''}`;
  return `${id}  ${`${judged(counts)}/${sentences}`.padStart(9)}  ${ledger.padEnd(26)}  ${printable(title)}`;
}
