import type { Command } from 'commander';
import { type Annotation, rangeOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion, type Sentence } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { covers, sentencesTouched } from '../../shared/ledger.ts';
import type { JsonOption } from './options.ts';
import { common, wholeNumber } from './options.ts';
import type { LibraryOption } from './session.ts';

export interface ChoiceOptions extends LibraryOption, JsonOption {
  readonly sentence?: number;
  readonly mark?: string;
  readonly all?: true;
}

export function choosingMarks(command: Command): Command {
  return common(command)
    .option('--sentence <n>', 'marks in this sentence, counted from 0', wholeNumber(0, 999_999_999))
    .option('--mark <id>', 'this mark');
}

/** @throws FailureError `markUnknown`, `markMissing`, `sentenceMissing`, `argumentInvalid` */
export function chosenMarks(open: OpenArticle, options: ChoiceOptions): readonly Annotation[] {
  const { annotations } = open;
  if (options.mark !== undefined) {
    const mark = annotations.find(({ id }) => id === options.mark);
    if (!mark) throw new FailureError({ reason: 'markUnknown', mark: options.mark });
    return [mark];
  }
  if (options.sentence !== undefined) {
    const sentence = sentenceAt(open, options.sentence);
    const marks = annotations.filter(
      (mark) => covers(sentence, rangeOf(mark)) || covers(rangeOf(mark), sentence),
    );
    if (marks.length > 0) return marks;
    throw new FailureError({ reason: 'markMissing', sentence: String(options.sentence) });
  }
  if (options.all) return annotations;
  throw new FailureError({
    reason: 'argumentInvalid',
    where: 'The mark',
    expected: 'given as --sentence N or --mark ID',
  });
}

/** @throws FailureError `sentenceMissing` */
export function sentenceAt({ article }: OpenArticle, index: number): Sentence {
  const { sentences } = currentVersion(article);
  const sentence = sentences[index];
  if (!sentence)
    throw new FailureError({
      reason: 'sentenceMissing',
      sentence: String(index),
      count: sentences.length,
    });
  return sentence;
}

/** The first sentence that a mark touches. */
export function sentenceOf({ article }: OpenArticle, mark: Annotation): number {
  return sentencesTouched(currentVersion(article).sentences, rangeOf(mark)).from;
}
