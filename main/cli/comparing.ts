import type { Command } from 'commander';
import type { Coefficient } from '../../shared/agreement.ts';
import { labelOf } from '../../shared/annotation.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { type Console, printable, writeLine } from './console.ts';
import { common, type JsonOption } from './options.ts';
import { type LibraryOption, withApi } from './session.ts';

/** `agreement` and `log`: what people did beside and after each other. */
export function addComparingCommands(program: Command, console: Console): void {
  common(program.command('agreement'))
    .description('how far people agree, sentence by sentence')
    .argument('<people...>', 'names of at least two')
    .option('--article <id>', 'in this article only')
    .action(
      async (people: string[], options: LibraryOption & JsonOption & { article?: string }) => {
        const compared = await withApi(options, (api) =>
          api.compareReadings({
            people,
            ...(options.article === undefined ? {} : { article: options.article }),
          }),
        );
        if (options.json) {
          await writeLine(console, JSON.stringify(compared));
          return;
        }
        await writeLine(console, `${compared.compared} sentences judged by two or more.`);
        await writeLine(console, `Krippendorff’s alpha  ${shown(compared.alpha)}`);
        for (const { people: pair, observed, kappa } of compared.pairs)
          await writeLine(
            console,
            `${printable(pair.join(' and '))}: observed ${shown(observed)}, Cohen’s kappa ${shown(kappa)}`,
          );
        for (const { label, alpha, given } of compared.labels)
          await writeLine(
            console,
            `${label.padEnd(8)} alpha ${shown(alpha)}, given ${given} times`,
          );
        for (const { article, sentence, labels } of compared.disagreements)
          await writeLine(
            console,
            `${article} ${sentence}: ${labels.map((label) => label ?? '·').join(' / ')}`,
          );
      },
    );

  common(program.command('log'))
    .description('who changed what when, the latest first')
    .argument('<id>')
    .option('--mark <id>', 'only this mark')
    .action(async (id: string, options: LibraryOption & JsonOption & { mark?: string }) => {
      const entries = await withApi(options, (api) =>
        api.readHistory({ article: id, ...(options.mark ? { mark: options.mark } : {}) }),
      );
      if (options.json) {
        await writeLine(console, JSON.stringify({ id, entries }));
        return;
      }
      for (const entry of entries)
        await writeLine(console, `${entry.at}  ${printable(entry.person.name)}  ${deedOf(entry)}`);
    });
}

function shown(coefficient: Coefficient): string {
  if (coefficient.defined) return coefficient.value.toFixed(3);
  return coefficient.why === 'noOverlap'
    ? 'undefined (no sentence judged by both)'
    : 'undefined (one label only)';
}

function deedOf({ record }: HistoryEntry): string {
  switch (record.type) {
    case 'Annotation': {
      const words = printable(record.target.selector[1].exact).slice(0, 60);
      if (record.deleted) return `removed the mark on “${words}”`;
      const deed = record.revision === 1 ? 'marked' : 'changed';
      return `${deed} “${words}” as ${labelOf(record) ?? 'nothing'}`;
    }
    case 'Decision':
      return `${record.state} ${record.mark}${record.reason ? `: ${printable(record.reason)}` : ''}`;
    case 'Comment':
      return record.deleted ? 'took a comment back' : `said: ${printable(record.text)}`;
    case 'Reading':
      return record.done ? 'finished reading blind' : 'began to read blind';
    case 'Removal':
      return record.deleted ? 'took the article out of the bin' : 'put the article into the bin';
  }
}
