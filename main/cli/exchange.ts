import type { Command } from 'commander';
import type { ImportedMarks } from '../../shared/api.ts';
import { largestExchange, refuseTooLarge } from '../../shared/article-size.ts';
import { type ImportFormat, importFormatNames } from '../../shared/export-format.ts';
import { articleJsonSchema } from '../api/json-schema.ts';
import { projectFile } from '../api/project-file.ts';
import { readArticleFile } from '../api/read-article-file.ts';
import { type Console, printable, readAll, writeLine } from './console.ts';
import { choice, common, type JsonOption } from './options.ts';
import { type LibraryOption, withApi } from './session.ts';

interface Options extends LibraryOption, JsonOption {
  readonly format?: ImportFormat;
  readonly article?: string;
}

const reasons: Readonly<Record<ImportedMarks['unplaced'][number]['why'], string>> = {
  words: 'its words are not in the article',
  label: 'its label is none of ours',
  damaged: 'what it says is damaged',
};

/** `import` and `schema`: what comes from other programs, and what they need to know of our own format. */
export function addExchangeCommands(program: Command, console: Console): void {
  common(program.command('import'))
    .description('take marks from a file of another program, or an article from a report')
    .argument('<file>', 'or - for standard input')
    .option(
      '--format <format>',
      `${importFormatNames.join(', ')}; by default, what the file looks like`,
      choice(importFormatNames),
    )
    .option('--article <id>', 'whose marks they are; else the file must bring its text along')
    .action(async (path: string, options: Options) => {
      const { format, article } = options;
      const { name, bytes } =
        path === '-'
          ? await readAll(console)
          : await readArticleFile(path, (name, bytes) =>
              refuseTooLarge(name, bytes, largestExchange),
            );
      await withApi(options, async (api) => {
        if (article === undefined && isProject(format, bytes)) {
          const { id, title, sentences } = await api.addArticle({ name, bytes });
          await writeLine(
            console,
            options.json
              ? JSON.stringify({ article: id, title, sentences })
              : `${id}  ${printable(title)} (${sentences} sentences)`,
          );
          return;
        }
        const result = await api.importMarks({
          ...(article === undefined ? {} : { article }),
          ...(format === undefined ? {} : { format }),
          name,
          bytes,
        });
        await tell(console, result, options);
      });
    });

  program
    .command('schema')
    .description('print the JSON Schema of Assay’s own JSON')
    .action(() => writeLine(console, JSON.stringify(articleJsonSchema(), null, 2)));
}

/** A report or Assay’s own JSON is the article itself. */
function isProject(format: ImportFormat | undefined, bytes: Uint8Array): boolean {
  return format === undefined
    ? projectFile(bytes) !== undefined
    : format === 'json' || format === 'html';
}

async function tell(console: Console, result: ImportedMarks, { json }: Options): Promise<void> {
  if (json) {
    await writeLine(console, JSON.stringify(result));
    return;
  }
  const { article, added, changed, same, unplaced, checks, missingCopies } = result;
  for (const { quote, label, why } of unplaced)
    console.errors.write(
      `assay: not placed, because ${reasons[why]}: ${printable(label)} “${printable(quote).slice(0, 120)}”\n`,
    );
  if (missingCopies > 0)
    console.errors.write(
      `assay: ${missingCopies === 1 ? '1 copy' : `${missingCopies} copies`} of evidence did not come along\n`,
    );
  for (const { claim, verdict = 'no verdict', publisher = 'unknown', uri = '' } of checks)
    await writeLine(console, printable(`${verdict}: ${claim} (${publisher}) ${uri}`));
  await writeLine(
    console,
    `${article}  ${added} added, ${changed} changed, ${same} there already, ${unplaced.length} not placed`,
  );
}
