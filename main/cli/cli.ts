import { failureSentence } from '../../shared/failure.ts';
import { run } from './program.ts';

// A reader that has seen enough, such as `head`, closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  const cause = error.code ?? error.message;
  process.stderr.write(
    `assay: ${failureSentence({ reason: 'fileUnwritable', path: 'standard output', cause })}\n`,
  );
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
