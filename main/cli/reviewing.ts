import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { labelOf, lastHandOf, rangeOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion, textOf } from '../../shared/article.ts';
import type { ReviewState } from '../../shared/decision.ts';
import { openPoints } from '../../shared/review.ts';
import type { CommentChange, OpenReview } from '../../shared/review-operations.ts';
import {
  type ChoiceOptions,
  choosingMarks,
  chosenMarks,
  sentenceAt,
  sentenceOf,
} from './choosing-marks.ts';
import { type Console, printable, writeLine } from './console.ts';
import { common, type JsonOption } from './options.ts';
import { type LibraryOption, withApi } from './session.ts';

/** `review`, and a command for each decision. */
export function addReviewingCommands(program: Command, console: Console): void {
  common(program.command('review'))
    .description('show what of an article is open, and the state of each mark')
    .argument('<id>')
    .action(async (id: string, options: LibraryOption & JsonOption) => {
      const [open, reviewed] = await withApi(options, async (api) => [
        await api.openArticle({ id }),
        await api.openReview({ article: id }),
      ]);
      const { state } = reviewed.review;
      const points = openPoints(reviewed.review);
      const marks = marksOf(open, reviewed);
      if (options.json) {
        const { threads } = reviewed;
        await writeLine(console, JSON.stringify({ id, state, open: points, marks, threads }));
        return;
      }
      await writeLine(console, state === 'complete' ? 'Complete.' : `Open: ${points.join(', ')}.`);
      for (const mark of marks) await writeLine(console, markRow(mark));
    });

  decision(program, console, 'ready', 'ready', 'hand marks on for review')
    .option('--all', 'every mark of the article')
    .option('--reason <text>', 'the answer to whoever returned it');
  decision(program, console, 'approve', 'approved', 'approve marks').option(
    '--all',
    'every mark of the article',
  );
  decision(program, console, 'return', 'returned', 'send marks back').requiredOption(
    '--reason <text>',
    'what is to be mended',
  );

  choosingMarks(program.command('comment'))
    .description('say something about a mark or a sentence')
    .argument('<id>')
    .argument('<text>', 'empty only with --resolve')
    .option('--thread <id>', 'answer in this thread')
    .option('--resolve', 'the thread is settled with this')
    .action(
      async (
        id: string,
        text: string,
        options: ChoiceOptions & { thread?: string; resolve?: true },
      ) => {
        const comment = randomUUID();
        const threads = await withApi(options, async (api) => {
          const about = options.thread
            ? { thread: options.thread }
            : aboutOf(await api.openArticle({ id }), options);
          const resolved = options.resolve ? { resolved: true } : {};
          const changes = [{ id: comment, text, ...about, ...resolved }];
          return api.changeComments({ article: id, changes });
        });
        const thread = threads.find(({ comments }) => comments.some((one) => one.id === comment));
        await writeLine(
          console,
          options.json ? JSON.stringify({ comment, thread: thread?.id }) : 'Said.',
        );
      },
    );
}

function decision(
  program: Command,
  console: Console,
  name: string,
  state: ReviewState,
  description: string,
): Command {
  return choosingMarks(program.command(name))
    .description(description)
    .argument('<id>')
    .action(async (id: string, options: ChoiceOptions & { reason?: string }) => {
      const { reason } = options;
      const decided = await withApi(options, async (api) => {
        const marks = chosenMarks(await api.openArticle({ id }), options);
        const decisions = marks.map((mark) => ({ mark: mark.id, state, reason }));
        return api.decide({ article: id, decisions });
      });
      const marks = decided.map(({ mark }) => mark);
      await writeLine(
        console,
        options.json ? JSON.stringify({ state, marks }) : `${marks.length} ${state}.`,
      );
    });
}

/** A mark where there is one, and else the sentence itself. */
function aboutOf(open: OpenArticle, options: ChoiceOptions): Pick<CommentChange, 'mark' | 'range'> {
  if (options.mark !== undefined || options.sentence === undefined) {
    const [mark] = chosenMarks(open, options);
    return { mark: mark?.id };
  }
  const { start, end } = sentenceAt(open, options.sentence);
  return { range: { version: currentVersion(open.article).id, start, end } };
}

type MarkRow = ReturnType<typeof marksOf>[number];

function marksOf(open: OpenArticle, { review }: OpenReview) {
  const version = currentVersion(open.article);
  const byId = new Map(open.annotations.map((mark) => [mark.id, mark]));
  return review.marks.flatMap(({ mark: id, decision, ...reviewed }) => {
    const mark = byId.get(id);
    if (!mark) return [];
    return [
      {
        id,
        sentence: sentenceOf(open, mark),
        label: labelOf(mark),
        text: textOf(version, rangeOf(mark)),
        by: lastHandOf(mark).name,
        state: reviewed.state,
        open: reviewed.open,
        obstacles: reviewed.obstacles,
        ...(decision ? { decidedBy: decision.creator.name } : {}),
        ...(decision?.reason ? { reason: decision.reason } : {}),
      },
    ];
  });
}

function markRow({ sentence, state, label, by, reason, text }: MarkRow): string {
  const why = reason ? `  (${printable(reason)})` : '';
  return `${String(sentence).padStart(4)}  ${state.padEnd(8)}  ${(label ?? '').padEnd(7)}  ${printable(by)}: ${printable(text)}${why}`;
}
