import type { Judgement } from '../../shared/annotation.ts';
import type { Step } from './history.ts';
import type { SentenceMark, SentencePlace } from './places.ts';

/** How a decision about a place in the text stands now; `null` is the segmenter's. */
export type BoundaryAt = (offset: number) => boolean | null;

/**
 * Two sentences of one, from an offset on. Both carry the mark that the one had; the second has a copy of its own, and the
 * first is told again because it covers less.
 */
export function splitSteps(
  { sentence }: SentencePlace,
  offset: number,
  second: string,
  mark: SentenceMark | undefined,
  boundaryAt: BoundaryAt,
): Step[] {
  return [
    { kind: 'boundary', offset, before: boundaryAt(offset), after: true },
    ...(mark
      ? [
          told(sentence.id, mark),
          {
            kind: 'mark' as const,
            sentence: second,
            annotation: crypto.randomUUID(),
            before: null,
            after: mark.judgement,
          },
        ]
      : []),
  ];
}

/**
 * One sentence of two. It carries the mark of the first, or of the second if the first has none; where both have one, the
 * note of the second goes behind that of the first.
 */
export function joinSteps(
  first: SentencePlace,
  second: SentencePlace,
  marks: readonly [SentenceMark | undefined, SentenceMark | undefined],
  boundaryAt: BoundaryAt,
): Step[] {
  const offset = second.sentence.start;
  const [mark, other] = marks;
  const steps: Step[] = [{ kind: 'boundary', offset, before: boundaryAt(offset), after: false }];
  if (other)
    steps.push({
      kind: 'mark',
      sentence: second.sentence.id,
      annotation: other.annotation,
      before: other.judgement,
      after: null,
    });
  if (mark)
    steps.push({ ...told(first.sentence.id, mark), after: withNote(mark.judgement, other) });
  else if (other)
    steps.push({
      kind: 'mark',
      sentence: first.sentence.id,
      annotation: crypto.randomUUID(),
      before: null,
      after: other.judgement,
    });
  return steps;
}

function told(sentence: string, { annotation, judgement }: SentenceMark) {
  return { kind: 'mark', sentence, annotation, before: judgement, after: judgement } as const;
}

function withNote(judgement: Judgement, other: SentenceMark | undefined): Judgement {
  const note = other?.judgement.note;
  if (!note || note === judgement.note) return judgement;
  return { ...judgement, note: judgement.note ? `${judgement.note}\n${note}` : note };
}
