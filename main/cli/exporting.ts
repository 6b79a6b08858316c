import { mkdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Api, ExportedArticles, ExportedFile } from '../../shared/api.ts';
import { codeOf } from '../../shared/error-code.ts';
import { type ExportFormat, exportFormatNames, exportFormats } from '../../shared/export-format.ts';
import { type Loss, lossPhrase } from '../../shared/export-losses.ts';
import {
  type ExportOptions,
  nameStyles,
  type ReportLanguage,
  reportLanguages,
} from '../../shared/export-options.ts';
import { FailureError } from '../../shared/failure.ts';
import { filesIn, mainFile } from '../api/unpacking.ts';
import { type Console, printable, writeLine } from './console.ts';
import { writeWhole } from './files.ts';
import { type ArticleFilter, filtering, wanted } from './filtering.ts';
import { choice, common, type JsonOption } from './options.ts';
import { type LibraryOption, withApi } from './session.ts';
import { watched } from './watching.ts';

interface Options extends LibraryOption, JsonOption, ArticleFilter {
  readonly format: ExportFormat;
  readonly output?: string;
  readonly text: boolean;
  readonly names?: ExportOptions['names'];
  readonly only?: 'claims';
  readonly comments?: true;
  readonly copies?: true;
  readonly rows?: ExportOptions['rows'];
  readonly address?: string;
  readonly language?: ReportLanguage;
}

/** `export` and `overview`: what leaves the library. */
export function addExportingCommands(program: Command, console: Console): void {
  filtering(common(program.command('export')))
    .description('write annotated articles as reports or as data; several become a zip or a folder')
    .argument('[id...]')
    .requiredOption('--format <format>', exportFormatNames.join(', '), choice(exportFormatNames))
    .option(
      '-o, --output <path>',
      'a file, a folder, or - for standard output; by default named after the title',
    )
    .option('--no-text', 'reports without the article’s text')
    .option('--names <style>', `people as ${nameStyles.join(', ')}`, choice(nameStyles))
    .option('--only <what>', 'claims', choice(['claims'] as const))
    .option('--comments', 'reports with the editors’ internal comments')
    .option('--copies', 'reports with the copies of evidence')
    .option(
      '--rows <what>',
      'csv, tsv, doccano: sentences or marks',
      choice(['sentences', 'marks']),
    )
    .option(
      '--language <language>',
      `of reports: ${reportLanguages.join(', ')}`,
      choice(reportLanguages),
    )
    .option('--address <url>', 'where the report will be published (for ClaimReview)', webAddress)
    .action(async (ids: string[], options: Options) => {
      const single = ids.length === 1 && options.all !== true ? ids[0] : undefined;
      const { format } = options;
      const file = await withApi(options, async (api) =>
        single === undefined
          ? exportMany(api, console, await wanted(api, ids, options), options)
          : api.exportArticle({ id: single, format, options: asked(options) }),
      );
      tellLosses(console, format, file.losses, options);
      await deliver(console, file, options, single === undefined);
    });

  filtering(common(program.command('overview')))
    .description('tell what was checked, by outlet, speaker and month')
    .argument('[id...]')
    .option('--format <format>', 'html or csv', choice(['html', 'csv'] as const), 'html' as const)
    .option('--language <language>', reportLanguages.join(', '), choice(reportLanguages))
    .option('-o, --output <file>', 'where to; - for standard output')
    .action(async (ids: string[], options: Options & { format: 'html' | 'csv' }) => {
      const file = await withApi(options, async (api) =>
        api.exportOverview({
          format: options.format,
          ids: await wanted(api, ids, options),
          language: options.language,
        }),
      );
      await deliver(console, file, options, false);
    });
}

function exportMany(
  api: Api,
  console: Console,
  ids: readonly string[],
  options: Options,
): Promise<ExportedArticles> {
  const { format } = options;
  return watched(api, console, (task) =>
    api.exportArticles({ ids, format, options: asked(options), task }),
  );
}

function asked(options: Options): ExportOptions {
  const { text, names, only, comments, copies, rows, address, language } = options;
  return { text, names, only, comments, captures: copies, rows, address, language };
}

/** A file of several is unpacked when it goes to a folder, or to a file with the extension of its main part. */
async function deliver(
  console: Console,
  { name, bytes, losses = [] }: ExportedFile & Partial<ExportedArticles>,
  { output, format, json }: Options,
  many: boolean,
): Promise<void> {
  if (output === '-') {
    console.output.write(bytes);
    return;
  }
  const zipped = extname(name) === '.zip';
  const folder = output !== undefined && (await isFolder(output, many && zipped));
  const written: string[] = [];
  const write = async (path: string, content: Uint8Array) => {
    await writeWhole(path, content);
    written.push(path);
  };
  if (folder && many) {
    await mkdir(output, { recursive: true }).catch((error: unknown) => {
      throw new FailureError({ reason: 'fileUnwritable', path: output, cause: codeOf(error) });
    });
    for (const [file, content] of filesIn(bytes)) await write(join(output, file), content);
  } else if (zipped && output && extname(output) === mainFile(format)?.extension) {
    const stem = output.slice(0, -extname(output).length);
    for (const [file, content] of filesIn(bytes)) {
      const same = file === mainFile(format)?.name || /^article\./.test(file);
      await write(same ? `${stem}${extname(file)}` : `${stem}.${file}`, content);
    }
  } else await write(output ?? basename(name), bytes);
  const [path = ''] = written;
  await writeLine(
    console,
    json
      ? JSON.stringify({
          path: folder ? output : path,
          bytes: bytes.length,
          files: written,
          losses,
        })
      : `Written to ${printable(folder ? (output ?? path) : written.join(', '))}`,
  );
}

/** One that is there, or, for many files, any name without an extension. */
async function isFolder(path: string, many: boolean): Promise<boolean> {
  const there = await stat(path).then(
    (about) => about.isDirectory(),
    () => undefined,
  );
  return there ?? (many && extname(path) === '');
}

function tellLosses(
  console: Console,
  format: ExportFormat,
  losses: readonly Loss[],
  { json }: JsonOption,
): void {
  if (json || losses.length === 0) return;
  const { name } = exportFormats[format];
  console.errors.write(`assay: ${name} leaves out: ${losses.map(lossPhrase).join('; ')}.\n`);
}

function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new InvalidArgumentError('It must be a web address.');
  return value;
}
