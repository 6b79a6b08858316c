import type { Command } from 'commander';
import type { Api } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { type Console, writeLine } from './console.ts';
import { jsonLines, type Line } from './json-lines.ts';
import { type LibraryOption, withApi } from './session.ts';

/**
 * `extract` and `segment`: JSON lines in, one line out for each in the same order. A page that cannot be read answers
 * `{id, error}` and the next one is taken; input that is no JSON line ends the command.
 */
export function addPipelineCommands(program: Command, console: Console): void {
  const pipeline = (
    name: string,
    description: string,
    answer: (api: Api, line: Line) => Promise<object>,
  ) =>
    program
      .command(name)
      .description(description)
      .requiredOption('--jsonl', 'JSON lines in and out')
      .action(async (options: LibraryOption) => {
        await withApi(options, async (api) => {
          for await (const line of jsonLines(console.input)) {
            const { id } = line.value;
            const answered = await answer(api, line).catch((error: unknown) => {
              if (error instanceof FailureError) return { error: error.message };
              throw error;
            });
            await writeLine(console, JSON.stringify({ id, ...answered }));
          }
        });
      });

  pipeline(
    'extract',
    'read the article out of HTML pages: {id, html, url?} to {id, title, text, blocks}',
    async (api, line) => {
      const uri = optionalText(line, 'url');
      return api.extract({ html: textIn(line, 'html'), ...(uri ? { uri } : {}) });
    },
  );
  pipeline(
    'segment',
    'part texts into sentences: {id, text, lang?} to {id, sentences: [[start, end], …]}',
    async (api, line) => {
      const language = optionalText(line, 'lang');
      const ranges = await api.segment({
        text: textIn(line, 'text'),
        ...(language ? { language } : {}),
      });
      return { sentences: ranges.map(({ start, end }) => [start, end]) };
    },
  );
}

function textIn(line: Line, name: string): string {
  const value = line.value[name];
  if (typeof value === 'string') return value;
  throw new FailureError({
    reason: 'argumentInvalid',
    where: `“${name}” in line ${line.number}`,
    expected: 'a text',
  });
}

function optionalText(line: Line, name: string): string | undefined {
  return line.value[name] === undefined || line.value[name] === null
    ? undefined
    : textIn(line, name);
}
