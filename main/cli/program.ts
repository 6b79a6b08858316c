import { Command, CommanderError } from 'commander';
import { failureSentence } from '../../shared/failure.ts';
import { failureOf } from '../api/dispatch.ts';
import { program as version } from '../api/version.ts';
import { addAddingCommand } from './adding.ts';
import { addArticleCommands } from './articles.ts';
import { addComparingCommands } from './comparing.ts';
import type { Console } from './console.ts';
import { addExchangeCommands } from './exchange.ts';
import { addExportingCommands } from './exporting.ts';
import { addMarkingCommands } from './marking.ts';
import { addPipelineCommands } from './pipelines.ts';
import { addReviewingCommands } from './reviewing.ts';
import { addSharingCommands } from './sharing.ts';
import { addStartingCommands } from './starting.ts';

/** Runs one command line; gives the exit code. Whatever goes wrong is one line on the error stream and 1. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const program = new Command('assay')
    .description(
      'Mark every sentence of an article as fact, opinion or claim, and hand over a report.',
    )
    .version(version, '--version', 'say which Assay this is')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.output.write(text),
      // Usage errors arrive as exceptions too, and are written once, below.
      writeErr: () => {},
    });
  addAddingCommand(program, console);
  addArticleCommands(program, console);
  addExportingCommands(program, console);
  addExchangeCommands(program, console);
  addMarkingCommands(program, console);
  addReviewingCommands(program, console);
  addComparingCommands(program, console);
  addSharingCommands(program, console);
  addPipelineCommands(program, console);
  addStartingCommands(program, console);
  for (const command of program.commands) command.copyInheritedSettings(program);
  if (args.length === 0) {
    console.output.write(program.helpInformation());
    return 0;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const message = error.message.replace(/^error: /, '').replace(/\s+/g, ' ');
      console.errors.write(`assay: ${message}\n`);
      return 1;
    }
    console.errors.write(`assay: ${failureSentence(failureOf(error))}\n`);
    return 1;
  }
}
