import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import {
  type Judgement,
  judgementOf,
  type Label,
  labels,
  rangeOf,
} from '../../shared/annotation.ts';
import type { AnnotationChange, OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { offeredAttribution } from '../../shared/attribution.ts';
import { FailureError } from '../../shared/failure.ts';
import { covers } from '../../shared/ledger.ts';
import { sentencesByBlock } from '../../shared/sentences.ts';
import { sentenceAt } from './choosing-marks.ts';
import { type Console, writeLine } from './console.ts';
import { jsonLines, type Line } from './json-lines.ts';
import { choice, common, type JsonOption, wholeNumber } from './options.ts';
import { type LibraryOption, withApi } from './session.ts';

interface Wanted {
  readonly sentence: number;
  readonly as: Label;
  /** Absent keeps the note there is; empty removes it. */
  readonly note?: string;
}

/** `mark` and `unmark`. Sentences are counted over the article from 0. */
export function addMarkingCommands(program: Command, console: Console): void {
  common(program.command('mark'))
    .description('mark a sentence, or many from JSON lines')
    .argument('<id>')
    .option('--sentence <n>', 'which sentence, counted from 0', wholeNumber(0, 999_999_999))
    .option('--as <label>', labels.join(', '), choice(labels))
    .option('--note <text>', 'why; an empty one removes the note')
    .option('--jsonl', 'read {"sentence", "as", "note"?} from standard input, one a line')
    .action(
      async (
        id: string,
        options: LibraryOption &
          JsonOption & { sentence?: number; as?: Label; note?: string; jsonl?: true },
      ) => {
        const wanted = options.jsonl ? await readWanted(console) : [oneWanted(options)];
        const marked = await withApi(options, async (api) => {
          const open = await api.openArticle({ id });
          const version = currentVersion(open.article).id;
          return api.changeAnnotations({ article: id, version, changes: changesFor(wanted, open) });
        });
        await writeLine(
          console,
          options.json ? JSON.stringify({ marked: marked.length }) : `Marked ${wanted.length}.`,
        );
      },
    );

  common(program.command('unmark'))
    .description('remove the mark of a sentence')
    .argument('<id>')
    .requiredOption('--sentence <n>', 'which sentence, counted from 0', wholeNumber(0, 999_999_999))
    .action(async (id: string, options: LibraryOption & JsonOption & { sentence: number }) => {
      const removed = await withApi(options, async (api) => {
        const open = await api.openArticle({ id });
        const sentence = sentenceAt(open, options.sentence);
        const changes = open.annotations
          .filter((mark) => covers(sentence, rangeOf(mark)))
          .map((mark) => ({ id: mark.id, range: rangeOf(mark), judgement: null }));
        if (changes.length === 0)
          throw new FailureError({ reason: 'markMissing', sentence: String(options.sentence) });
        const version = currentVersion(open.article).id;
        return api.changeAnnotations({ article: id, version, changes });
      });
      await writeLine(
        console,
        options.json ? JSON.stringify({ unmarked: removed.length }) : 'Removed.',
      );
    });
}

function oneWanted({
  sentence,
  as,
  note,
}: {
  sentence?: number;
  as?: Label;
  note?: string;
}): Wanted {
  if (sentence === undefined || as === undefined)
    throw new FailureError({
      reason: 'argumentInvalid',
      where: 'The mark',
      expected: 'given as --sentence N --as LABEL, or as --jsonl on standard input',
    });
  return { sentence, as, ...(note === undefined ? {} : { note }) };
}

async function readWanted({ input }: Console): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for await (const line of jsonLines(input)) wanted.push(checkLine(line));
  return wanted;
}

function checkLine({ number, value }: Line): Wanted {
  const { sentence, as, note } = value;
  const label = labels.find((known) => known === as);
  const wrong = (what: string, expected: string) =>
    new FailureError({ reason: 'argumentInvalid', where: `“${what}” in line ${number}`, expected });
  if (typeof sentence !== 'number' || !Number.isInteger(sentence) || sentence < 0)
    throw wrong('sentence', 'a whole number from 0');
  if (!label) throw wrong('as', `one of ${labels.join(', ')}`);
  if (note !== undefined && typeof note !== 'string') throw wrong('note', 'a text');
  return { sentence, as: label, ...(note === undefined ? {} : { note }) };
}

/** Later lines about the same sentence win, as if they had come one after the other. */
function changesFor(wanted: readonly Wanted[], open: OpenArticle): AnnotationChange[] {
  const changes = new Map<string, AnnotationChange>();
  const offer = offers(open);
  const known = new Map(open.annotations.map((mark) => [mark.target.sentence, mark]));
  for (const { sentence: index, as, note } of wanted) {
    const sentence = sentenceAt(open, index);
    const mark = known.get(sentence.id);
    const before: Partial<Judgement> =
      changes.get(sentence.id)?.judgement ?? (mark && judgementOf(mark)) ?? offer(sentence.id);
    changes.set(sentence.id, {
      id: changes.get(sentence.id)?.id ?? mark?.id ?? randomUUID(),
      range: { start: sentence.start, end: sentence.end },
      judgement: {
        ...before,
        label: as,
        ...(note === undefined ? {} : { note: note || undefined }),
      },
    });
  }
  return [...changes.values()];
}

/** Who says it, for sentences that are marked for the first time. */
function offers({ article }: OpenArticle): (sentence: string) => Partial<Judgement> {
  const version = currentVersion(article);
  const places = new Map(
    sentencesByBlock(version).flatMap((block) =>
      block.sentences.map((sentence) => [sentence.id, { block, sentence }] as const),
    ),
  );
  return (id) => {
    const place = places.get(id);
    if (!place) return {};
    return { attribution: offeredAttribution(version.text, place.block, place.sentence) };
  };
}
