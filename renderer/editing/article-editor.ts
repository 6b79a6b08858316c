import {
  type Annotation,
  attributionOf,
  type Judgement,
  labelOf,
  noteOf,
} from '../../shared/annotation.ts';
import type { AnnotationChange, OpenArticle } from '../../shared/api.ts';
import { type Article, currentVersion } from '../../shared/article.ts';
import { countLedger, type LedgerCounts } from '../../shared/ledger.ts';
import {
  type BlockWithSentences,
  type IndexedSentence,
  sentencesByBlock,
} from '../../shared/sentences.ts';
import * as timeline from './history.ts';
import { createSaver, type SavingState } from './saving.ts';

export interface SentenceMark {
  readonly annotation: string;
  readonly judgement: Judgement;
}

/** A place in the article: where a sentence stands among its neighbours. */
export interface SentencePlace {
  readonly sentence: IndexedSentence;
  readonly block: BlockWithSentences;
}

/** The open article in memory. Every getter gives the same value until it changes, as `useSyncExternalStore` asks. */
export interface ArticleEditor {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly BlockWithSentences[];
  readonly places: readonly SentencePlace[];
  readonly counts: LedgerCounts;
  readonly saving: SavingState;
  readonly pending: boolean;
  readonly undoName: string | undefined;
  readonly redoName: string | undefined;
  /** Index of the sentence that keys act on. */
  readonly current: number;
  markOf(sentence: string): SentenceMark | undefined;
  /** Changes only when a mark in this block does. */
  marksOf(block: BlockWithSentences): readonly (SentenceMark | undefined)[];
  subscribe(listener: () => void): () => void;
  moveTo(index: number): void;
  judge(sentence: string, judgement: Judgement | null, name: string, merge?: string): void;
  /** Ends a merged edit: the next keystroke in the same note is an undo step of its own. */
  seal(): void;
  /** Gives the name and the index of the sentence that changed, or null when there is nothing to undo. */
  undo(): { name: string; index: number } | null;
  redo(): { name: string; index: number } | null;
  retrySaving(): void;
  /** Takes in what other writers did meanwhile; leaves everything alone while something of ours is unsaved. */
  refresh(annotations: readonly Annotation[]): void;
}

export function createArticleEditor(
  { article, annotations }: OpenArticle,
  save: (changes: readonly AnnotationChange[]) => Promise<unknown>,
): ArticleEditor {
  const version = currentVersion(article);
  const blocks = sentencesByBlock(version);
  const places = blocks.flatMap((block) =>
    block.sentences.map((sentence) => ({ sentence, block })),
  );
  const placeOf = new Map(places.map((place) => [place.sentence.id, place]));
  const listeners = new Set<() => void>();
  let marks = marksBySentence(annotations);
  let blockMarks = new Map<BlockWithSentences, readonly (SentenceMark | undefined)[]>();
  let counts = recount();
  let history = timeline.emptyHistory;
  let current = 0;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const saver = createSaver(save, changed);

  function recount(): LedgerCounts {
    return countLedger(places.map(({ sentence }) => marks.get(sentence.id)?.judgement.label));
  }

  function put(step: timeline.Step): void {
    const place = placeOf.get(step.sentence);
    if (!place) return;
    const from = marks.get(step.sentence)?.judgement.label ?? 'untouched';
    const to = step.after?.label ?? 'untouched';
    if (step.after)
      marks.set(step.sentence, { annotation: step.annotation, judgement: step.after });
    else marks.delete(step.sentence);
    if (from !== to) counts = { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 };
    blockMarks.delete(place.block);
    saver.save({ id: step.annotation, sentence: step.sentence, judgement: step.after });
  }

  function replay(moved: ReturnType<typeof timeline.undo>): { name: string; index: number } | null {
    if (!moved) return null;
    history = moved.history;
    put(moved.step);
    changed();
    return { name: moved.name, index: placeOf.get(moved.step.sentence)?.sentence.index ?? current };
  }

  return {
    article,
    text: version.text,
    blocks,
    places,
    get counts() {
      return counts;
    },
    get saving() {
      return saver.state;
    },
    get pending() {
      return saver.pending;
    },
    get undoName() {
      return history.done.at(-1)?.name;
    },
    get redoName() {
      return history.undone.at(-1)?.name;
    },
    get current() {
      return current;
    },
    markOf: (sentence) => marks.get(sentence),
    marksOf(block) {
      const known = blockMarks.get(block);
      if (known) return known;
      const found = block.sentences.map((sentence) => marks.get(sentence.id));
      blockMarks.set(block, found);
      return found;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moveTo(index) {
      if (index === current || !places[index]) return;
      current = index;
      history = timeline.seal(history);
      changed();
    },
    judge(sentence, judgement, name, merge) {
      const before = marks.get(sentence);
      if (!before && !judgement) return;
      const step: timeline.Step = {
        sentence,
        annotation: before?.annotation ?? crypto.randomUUID(),
        before: before?.judgement ?? null,
        after: judgement,
      };
      history = timeline.record(
        history,
        merge === undefined ? { name, step } : { name, step, merge },
      );
      put(step);
      changed();
    },
    seal() {
      history = timeline.seal(history);
    },
    undo: () => replay(timeline.undo(history)),
    redo: () => replay(timeline.redo(history)),
    retrySaving: () => saver.retry(),
    refresh(latest) {
      if (saver.pending) return;
      marks = marksBySentence(latest);
      blockMarks = new Map();
      counts = recount();
      changed();
    },
  };
}

/** Where several marks stand on one sentence, the one changed last is shown. */
function marksBySentence(annotations: readonly Annotation[]): Map<string, SentenceMark> {
  const marks = new Map<string, SentenceMark>();
  for (const annotation of annotations.toSorted(byModified)) {
    const label = labelOf(annotation);
    const { sentence } = annotation.target;
    if (!label || sentence === undefined) continue;
    marks.set(sentence, {
      annotation: annotation.id,
      judgement: {
        label,
        note: noteOf(annotation) || undefined,
        attribution: attributionOf(annotation),
      },
    });
  }
  return marks;
}

function byModified(a: Annotation, b: Annotation): number {
  if (a.modified === b.modified) return 0;
  return a.modified < b.modified ? -1 : 1;
}
