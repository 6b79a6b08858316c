import {
  type Annotation,
  attributionOf,
  type Judgement,
  labelOf,
  noteOf,
} from '../../shared/annotation.ts';
import type { AnnotationChange, BoundaryChange, OpenArticle } from '../../shared/api.ts';
import { type Article, type ArticleVersion, currentVersion } from '../../shared/article.ts';
import { withBoundaries } from '../../shared/boundary.ts';
import { countLedger, type LedgerCounts } from '../../shared/ledger.ts';
import type { BlockWithSentences } from '../../shared/sentences.ts';
import * as timeline from './history.ts';
import { layOut, type SentenceMark, type SentencePlace } from './places.ts';
import { createSaver, type SavingState } from './saving.ts';
import { joinSteps, splitSteps } from './splitting.ts';

/** The open article in memory. Every getter gives the same value until it changes, as `useSyncExternalStore` asks. */
export interface ArticleEditor {
  readonly article: Article;
  /** Marks on sentences that this version does not have. */
  readonly unplaced: readonly Annotation[];
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
  /** Parts the current sentence; does nothing where a sentence begins already, or outside it. */
  split(offset: number): boolean;
  /** Joins the current sentence with the next of its block; false when there is none. */
  join(): boolean;
  judge(sentence: string, judgement: Judgement | null, name: string, merge?: string): void;
  /** Ends a merged edit: the next keystroke in the same note is an undo step of its own. */
  seal(): void;
  /** Gives the name and the index of the sentence that changed, or null when there is nothing to undo. */
  undo(): { name: string; index: number } | null;
  redo(): { name: string; index: number } | null;
  retrySaving(): void;
  /** Takes in what other writers did meanwhile; leaves everything alone while something of ours is unsaved. */
  refresh(opened: OpenArticle): void;
}

export function createArticleEditor(
  opened: OpenArticle,
  save: (
    changes: readonly AnnotationChange[],
    boundaries: readonly BoundaryChange[],
  ) => Promise<unknown>,
): ArticleEditor {
  const { article } = opened;
  const { text } = currentVersion(article);
  let segmented = segmentedVersion(opened);
  const listeners = new Set<() => void>();
  let layout = layOut(currentVersion(article));
  let laidOut = JSON.stringify(opened.split?.boundaries ?? []);
  let boundaries = new Map(opened.split?.boundaries);
  let marks = marksBySentence(opened.annotations);
  let blockMarks = new Map<BlockWithSentences, readonly (SentenceMark | undefined)[]>();
  let counts = recount();
  let history = timeline.emptyHistory;
  let current = 0;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const saver = createSaver(save, changed);

  function recount(): LedgerCounts {
    return countLedger(
      layout.places.map(({ sentence }) => marks.get(sentence.id)?.judgement.label),
    );
  }

  function relay(): void {
    layout = layOut({ ...segmented, sentences: withBoundaries(segmented, boundaries) });
    laidOut = JSON.stringify([...boundaries]);
    blockMarks = new Map();
  }

  function put(steps: readonly timeline.Step[]): void {
    const cuts = steps.filter((step) => step.kind === 'boundary');
    for (const { offset, after } of cuts) {
      if (after === null) boundaries.delete(offset);
      else boundaries.set(offset, after);
      saver.saveBoundary({ offset, begins: after });
    }
    if (cuts.length > 0) relay();
    for (const step of steps) if (step.kind === 'mark') putMark(step);
    if (cuts.length > 0) counts = recount();
  }

  function putMark({ sentence, annotation, after }: timeline.MarkStep): void {
    const from = marks.get(sentence)?.judgement.label ?? 'untouched';
    const to = after?.label ?? 'untouched';
    if (after) marks.set(sentence, { annotation, judgement: after });
    else marks.delete(sentence);
    const place = layout.placeOf.get(sentence);
    if (place) blockMarks.delete(place.block);
    if (place && from !== to)
      counts = { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 };
    saver.save({ id: annotation, sentence, judgement: after });
  }

  function perform(entry: timeline.HistoryEntry): void {
    history = timeline.record(history, entry);
    put(entry.steps);
    changed();
  }

  function replay(moved: timeline.Replay | null): { name: string; index: number } | null {
    if (!moved) return null;
    history = moved.history;
    put(moved.steps);
    current = Math.min(current, layout.places.length - 1);
    changed();
    return { name: moved.name, index: indexOfStep(moved.steps) ?? current };
  }

  function indexOfStep(steps: readonly timeline.Step[]): number | undefined {
    for (const step of steps) {
      const index =
        step.kind === 'mark'
          ? layout.placeOf.get(step.sentence)?.sentence.index
          : layout.places.findLastIndex(({ sentence }) => sentence.start <= step.offset);
      if (index !== undefined && index >= 0) return index;
    }
    return undefined;
  }

  const boundaryAt = (offset: number) => boundaries.get(offset) ?? null;

  return {
    article,
    unplaced: opened.unplaced,
    text,
    get blocks() {
      return layout.blocks;
    },
    get places() {
      return layout.places;
    },
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
      if (index === current || !layout.places[index]) return;
      current = index;
      history = timeline.seal(history);
      changed();
    },
    split(offset) {
      const place = layout.places[current];
      if (!place || offset <= place.sentence.start || offset >= place.sentence.end) return false;
      // Tried out first: only the whole text tells how the part will be called.
      const tried = withBoundaries(segmented, new Map(boundaries).set(offset, true));
      const second = tried.find(({ start }) => start === offset);
      if (!second) return false;
      const mark = marks.get(place.sentence.id);
      const steps = splitSteps(place, offset, second.id, mark, boundaryAt);
      perform({ name: 'split sentence', steps });
      return true;
    },
    join() {
      const [place, next] = layout.places.slice(current, current + 2);
      if (!place || !next || place.block !== next.block) return false;
      const both = [marks.get(place.sentence.id), marks.get(next.sentence.id)] as const;
      perform({ name: 'join sentences', steps: joinSteps(place, next, both, boundaryAt) });
      return true;
    },
    judge(sentence, judgement, name, merge) {
      const before = marks.get(sentence);
      if (!before && !judgement) return;
      const step: timeline.Step = {
        kind: 'mark',
        sentence,
        annotation: before?.annotation ?? crypto.randomUUID(),
        before: before?.judgement ?? null,
        after: judgement,
      };
      perform({ name, steps: [step], ...(merge === undefined ? {} : { merge }) });
    },
    seal() {
      history = timeline.seal(history);
    },
    undo: () => replay(timeline.undo(history)),
    redo: () => replay(timeline.redo(history)),
    retrySaving: () => saver.retry(),
    refresh(latest) {
      if (saver.pending) return;
      segmented = segmentedVersion(latest);
      boundaries = new Map(latest.split?.boundaries);
      marks = marksBySentence(latest.annotations);
      if (JSON.stringify([...boundaries]) === laidOut) blockMarks = new Map();
      else relay();
      counts = recount();
      changed();
    },
  };
}

/** As the segmenter left it: what people split and joined goes on top, always from the same ground. */
function segmentedVersion({ article, split }: OpenArticle): ArticleVersion {
  const version = currentVersion(article);
  return split ? { ...version, sentences: split.sentences } : version;
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
