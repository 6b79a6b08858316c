import {
  type Coefficient,
  type Confusion,
  cohenKappa,
  confusionOf,
  krippendorffAlpha,
  observedAgreement,
  type Ratings,
  thisOrAnother,
} from './agreement.ts';
import { type Annotation, type Label, labelOf, labels } from './annotation.ts';
import type { Sentence } from './article.ts';
import { marksOnWhole } from './disagreement.ts';
import { personKey } from './person.ts';

/** What each reader says of each sentence of one article. */
export interface SentenceReadings {
  readonly article: string;
  readonly sentences: readonly Sentence[];
  readonly people: readonly string[];
  /** A row for each sentence, a column for each of the people. */
  readonly ratings: Ratings<Label>;
  /** Ids of the adjudicating marks on each sentence. */
  readonly settled: readonly (readonly string[])[];
}

/**
 * @param revisions every known revision of every mark, not only those that stand: what somebody said stays what they
 *   said when somebody else changes the mark
 */
export function sentenceReadings(
  article: string,
  sentences: readonly Sentence[],
  revisions: readonly Annotation[],
  people: readonly string[],
): SentenceReadings {
  const adjudications = revisions.filter(({ adjudicates }) => adjudicates);
  const columns = people.map((person) => {
    const own = lastOfEach(revisions.filter((mark) => isBy(mark, person)));
    return marksOnWhole(sentences, own).map((marks) => marks.map(labelOf).at(-1));
  });
  const settling = marksOnWhole(sentences, lastOfEach(adjudications));
  return {
    article,
    sentences,
    people,
    ratings: sentences.map((_, index) => columns.map((column) => column[index])),
    settled: settling.map((marks) => marks.map(({ id }) => id)),
  };
}

/** Adjudicating is not reading. */
function isBy({ creator, modifiedBy, adjudicates }: Annotation, person: string): boolean {
  return !adjudicates && personKey((modifiedBy ?? creator).name) === personKey(person);
}

function lastOfEach(revisions: readonly Annotation[]): Annotation[] {
  const last = new Map<string, Annotation>();
  for (const revision of revisions) {
    const known = last.get(revision.id);
    if (!known || revision.revision > known.revision) last.set(revision.id, revision);
  }
  return [...last.values()].filter(({ deleted }) => !deleted);
}

export interface LabelAgreement {
  readonly label: Label;
  /** Krippendorff's alpha of "this label or another". */
  readonly alpha: Coefficient;
  /** Cohen's kappa of the same; only for two people. */
  readonly kappa?: Coefficient;
  /** How often any of them gave it. */
  readonly given: number;
}

export interface PairAgreement {
  readonly people: readonly [string, string];
  readonly observed: Coefficient;
  readonly kappa: Coefficient;
  readonly confusion: Confusion<Label>;
}

export interface ComparedSentence {
  readonly article: string;
  readonly sentence: string;
  /** By person, in the order of `people`; null where somebody has not judged it. */
  readonly labels: readonly (Label | null)[];
  readonly settled: readonly string[];
}

export interface Comparison {
  readonly people: readonly string[];
  /** Sentences that at least two have judged. */
  readonly compared: number;
  readonly alpha: Coefficient;
  readonly pairs: readonly PairAgreement[];
  readonly labels: readonly LabelAgreement[];
  /** Only those on which people differ, in the order of the text. */
  readonly disagreements: readonly ComparedSentence[];
}

/** @param readings of one article or of many, all with the same people */
export function compareReadings(
  people: readonly string[],
  readings: readonly SentenceReadings[],
): Comparison {
  const ratings = readings.flatMap((reading) => reading.ratings);
  const judgedBy = (unit: readonly (Label | undefined)[]) => unit.filter((label) => label);
  return {
    people,
    compared: ratings.filter((unit) => judgedBy(unit).length > 1).length,
    alpha: krippendorffAlpha(ratings),
    pairs: people.flatMap((first, row) =>
      people.slice(row + 1).map((second, index): PairAgreement => {
        const confusion = confusionOf(ratings, labels, row, row + 1 + index);
        return {
          people: [first, second],
          observed: observedAgreement(confusion),
          kappa: cohenKappa(confusion),
          confusion,
        };
      }),
    ),
    labels: labels.map((label) => {
      const asked = thisOrAnother(ratings, label);
      return {
        label,
        alpha: krippendorffAlpha(asked),
        ...(people.length === 2 ? { kappa: cohenKappa(confusionOf(asked, [true, false])) } : {}),
        given: ratings.flat().filter((given) => given === label).length,
      };
    }),
    disagreements: readings.flatMap(({ article, sentences, ratings, settled }) =>
      ratings.flatMap((unit, index): ComparedSentence[] => {
        if (new Set(judgedBy(unit)).size < 2) return [];
        return [
          {
            article,
            sentence: sentences[index]?.id ?? '',
            labels: unit.map((label) => label ?? null),
            settled: settled[index] ?? [],
          },
        ];
      }),
    ),
  };
}
