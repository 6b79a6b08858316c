import { basename } from 'node:path';
import type { Command } from 'commander';
import { refusePackageTooLarge } from '../../shared/article-size.ts';
import { readArticleFile } from '../api/read-article-file.ts';
import { type Console, printable, writeLine } from './console.ts';
import { writeWhole } from './files.ts';
import { common, type JsonOption } from './options.ts';
import { type LibraryOption, withApi } from './session.ts';
import { emptyPackage, mergedLine } from './taken-in.ts';

/** `pack` and `merge`: articles by mail. */
export function addSharingCommands(program: Command, console: Console): void {
  common(program.command('pack'))
    .description('write articles with everything that was said about them into one .assay file')
    .argument('<ids...>')
    .option(
      '-o, --output <file>',
      'where to; - for standard output; by default named after the title',
    )
    .action(async (ids: string[], options: LibraryOption & JsonOption & { output?: string }) => {
      const file = await withApi(options, (api) => api.packArticles({ ids }));
      if (options.output === '-') {
        console.output.write(file.bytes);
        return;
      }
      const path = options.output ?? basename(file.name);
      await writeWhole(path, file.bytes);
      await writeLine(
        console,
        options.json
          ? JSON.stringify({ path, bytes: file.bytes.length })
          : `Written to ${printable(path)}`,
      );
    });

  common(program.command('merge'))
    .description('take in .assay files; taking one in twice changes nothing')
    .argument('<files...>')
    .action(async (paths: string[], options: LibraryOption & JsonOption) => {
      const articles = await withApi(options, async (api) => {
        const merged = [];
        for (const path of paths) {
          const { name, bytes } = await readArticleFile(path, refusePackageTooLarge);
          const came = await api.mergePackage({ name, bytes });
          if (came.length === 0) console.errors.write(`assay: ${emptyPackage(name)}\n`);
          merged.push(...came);
        }
        return merged;
      });
      if (options.json) {
        await writeLine(console, JSON.stringify({ articles }));
        return;
      }
      for (const article of articles) await writeLine(console, mergedLine(article));
    });
}
