import type { Annotation, Judgement } from '../../shared/annotation.ts';
import type { AnnotationChange, BoundaryChange, OpenArticle } from '../../shared/api.ts';
import { type Article, currentVersion, type TextRange } from '../../shared/article.ts';
import { withBoundaries } from '../../shared/boundary.ts';
import { type LedgerCounts, type SentenceSpan, sentencesTouched } from '../../shared/ledger.ts';
import type { Reading } from '../../shared/reading.ts';
import type { BlockWithSentences } from '../../shared/sentences.ts';
import { messages } from '../messages/messages.ts';
import { createListeners } from '../ui/listeners.ts';
import * as timeline from './history.ts';
import { createMarkIndex, type SentenceLedger } from './mark-index.ts';
import { bare, type MarkChange, type PlacedMark, placedMarks, sameRange } from './placed-mark.ts';
import { layOut, type SentencePlace, segmentedVersion } from './places.ts';
import { type PassedOver, refreshedMarks } from './refreshing.ts';
import type { Remaining } from './remaining.ts';
import { createSaver, type SavingState } from './saving.ts';
import { isSameSelection, type Selection, selectionAmong, selectSentence } from './selection.ts';
import { joinSteps, splitSteps } from './splitting.ts';

/** What undo or redo did. */
export interface Replayed {
  readonly name: string;
  /** Index of the sentence that changed. */
  readonly index: number;
}

/** The open article in memory. Every getter gives the same value until it changes, as `useSyncExternalStore` asks. */
export interface ArticleEditor {
  readonly article: Article;
  /** Marks on sentences that this version does not have. */
  readonly unplaced: readonly Annotation[];
  /** While this person reads it blind. */
  readonly reading: Reading | undefined;
  readonly text: string;
  readonly blocks: readonly BlockWithSentences[];
  readonly places: readonly SentencePlace[];
  readonly counts: LedgerCounts;
  /** How many marks lack a verdict or evidence. */
  readonly remaining: Remaining;
  readonly marks: Iterable<PlacedMark>;
  readonly saving: SavingState;
  readonly pending: boolean;
  /** Counts up with every change made here: tells whether an answer was asked for before it. */
  readonly edits: number;
  readonly undoName: string | undefined;
  readonly redoName: string | undefined;
  readonly selection: Selection;
  /** Index of the sentence that has the focus. */
  readonly current: number;
  markOf(annotation: string): PlacedMark | undefined;
  ledgerAt(index: number): SentenceLedger;
  /** Changes only when a mark in this block does. */
  ledgersOf(block: BlockWithSentences): readonly SentenceLedger[];
  /** Tells of everything but what is saved: that changes with every mark and is seen in one place. */
  subscribe(listener: () => void): () => void;
  /** Tells when `saving` or `pending` may have changed. */
  subscribeToSaving(listener: () => void): () => void;
  /** Tells which marks have just come to the disk: the host is asked what follows from them, and tells nobody by itself. */
  subscribeToSaved(listener: (marks: readonly string[]) => void): () => void;
  /** Tells which sentences a change touched (`to` exclusive): for what draws each sentence by itself. */
  subscribeToMarks(listener: (touched: SentenceSpan) => void): () => void;
  moveTo(index: number): void;
  select(selection: Selection): void;
  /** Parts the current sentence; does nothing where a sentence begins already, or outside it. */
  split(offset: number): boolean;
  /** Joins the current sentence with the next of its block; false when there is none. */
  join(): boolean;
  /** All changes are one step to undo; those with the same `merge` that follow each other too. */
  judge(changes: readonly MarkChange[], name: string, merge?: string): void;
  /**
   * Takes in what came to be known about a mark without anybody's doing, such as the title of a page it cites. It is no
   * step of its own: undo never takes it away, and redo brings it along.
   */
  enrich(annotation: string, change: (judgement: Judgement) => Judgement): void;
  /** Ends a merged edit: the next keystroke in the same note is an undo step of its own. */
  seal(): void;
  /** Null when there is nothing to undo. */
  undo(): Replayed | null;
  redo(): Replayed | null;
  retrySaving(): void;
  /**
   * Takes in what other writers did meanwhile; leaves everything alone while something of ours is unsaved, and a mark
   * that is being typed into, and the sentences around it, until that is sealed. Gives what was passed over.
   */
  refresh(opened: OpenArticle): PassedOver | undefined;
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
  const everybody = createListeners();
  const drawing = createListeners<SentenceSpan>();
  const waiting = createListeners();
  const saved = createListeners<readonly string[]>();
  let segmented = segmentedVersion(opened);
  let layout = layOut(currentVersion(article));
  let laidOut = JSON.stringify(opened.split?.boundaries ?? []);
  let boundaries = new Map(opened.split?.boundaries);
  let index = createMarkIndex(layout, placedMarks(opened.annotations));
  let history = timeline.emptyHistory;
  let selection = selectSentence(0);
  let edits = 0;

  const changed = everybody.tell;
  const touched = (ranges: readonly TextRange[]) => {
    for (const range of ranges) drawing.tell(sentencesTouched(layout.sentences, range));
  };
  const everything = () => touched([{ start: 0, end: text.length }]);
  const saver = createSaver(save, waiting.tell, saved.tell);

  function relay(): void {
    const before = layout.sentences;
    layout = layOut({ ...segmented, sentences: withBoundaries(segmented, boundaries) });
    laidOut = JSON.stringify([...boundaries].sort(([a], [b]) => a - b));
    index = createMarkIndex(layout, [...index.marks]);
    selection = selectionAmong(layout.sentences, selection, before);
  }

  function put(steps: readonly timeline.Step[]): void {
    edits += 1;
    const cuts = steps.filter((step) => step.kind === 'boundary');
    for (const { offset, after } of cuts) {
      if (after === null) boundaries.delete(offset);
      else boundaries.set(offset, after);
      saver.saveBoundary({ offset, begins: after });
    }
    if (cuts.length > 0) relay();
    const moved = steps.filter((step) => step.kind === 'mark');
    for (const { annotation, before, after } of moved) {
      if (after) index.put({ annotation, ...after });
      else index.remove(annotation);
      const range = (after ?? before)?.range;
      if (range) saver.save({ id: annotation, range, judgement: after?.judgement ?? null });
    }
    if (cuts.length > 0) everything();
    else
      touched(
        moved.flatMap(({ before, after }) => [before, after].flatMap((at) => at?.range ?? [])),
      );
  }

  function perform(edit: timeline.Edit): void {
    history = timeline.record(history, edit);
    put(edit.steps);
    changed();
  }

  function replay(moved: timeline.Replay | null): Replayed | null {
    if (!moved) return null;
    history = moved.history;
    put(moved.steps);
    const place = layout.sentences.findLastIndex(({ start }) => start <= moved.offset);
    selection = selectSentence(Math.min(selection.current, layout.places.length - 1));
    changed();
    return { name: moved.name, index: Math.max(0, place) };
  }

  const boundaryAt = (offset: number) => boundaries.get(offset) ?? null;

  return {
    article,
    unplaced: opened.unplaced,
    reading: opened.reading,
    text,
    get blocks() {
      return layout.blocks;
    },
    get places() {
      return layout.places;
    },
    get counts() {
      return index.counts;
    },
    get remaining() {
      return index.remaining;
    },
    get marks() {
      return index.marks;
    },
    get saving() {
      return saver.state;
    },
    get pending() {
      return saver.pending;
    },
    get edits() {
      return edits;
    },
    get undoName() {
      return history.done.at(-1)?.name;
    },
    get redoName() {
      return history.undone.at(-1)?.name;
    },
    get selection() {
      return selection;
    },
    get current() {
      return selection.current;
    },
    markOf: (annotation) => index.get(annotation),
    ledgerAt: (at) => index.at(at),
    ledgersOf: (block) => index.ofBlock(block),
    subscribe: everybody.subscribe,
    subscribeToMarks: drawing.subscribe,
    subscribeToSaving: waiting.subscribe,
    subscribeToSaved: saved.subscribe,
    moveTo(at) {
      this.select(selectSentence(at));
    },
    select(next) {
      if (isSameSelection(next, selection)) return;
      if (!layout.places[next.current] || !layout.places[next.anchor]) return;
      if (next.current !== selection.current) history = timeline.seal(history);
      selection = next;
      changed();
    },
    split(offset) {
      const sentence = layout.sentences[selection.current];
      if (!sentence || offset <= sentence.start || offset >= sentence.end) return false;
      // Tried out first: only the whole text tells where the parts will end.
      const tried = withBoundaries(segmented, new Map(boundaries).set(offset, true));
      const second = tried.findIndex(({ start }) => start === offset);
      const [first, rest] = tried.slice(Math.max(0, second - 1), second + 1);
      if (second < 1 || !first || !rest) return false;
      const mark = index
        .at(selection.current)
        .marks.find(({ range }) => sameRange(range, sentence));
      perform({
        name: messages().article.stepSplit,
        steps: splitSteps(bare(first), bare(rest), mark, boundaryAt),
      });
      return true;
    },
    join() {
      const [place, next] = layout.places.slice(selection.current, selection.current + 2);
      if (!place || !next || place.block !== next.block) return false;
      const wholes = [place, next].map(({ sentence }) =>
        index.at(sentence.index).marks.findLast(({ range }) => sameRange(range, sentence)),
      );
      const steps = joinSteps(place.sentence, next.sentence, [wholes[0], wholes[1]], boundaryAt);
      perform({ name: messages().article.stepJoin, steps });
      return true;
    },
    judge(changes, name, merge) {
      const steps = changes.flatMap(({ annotation, range, judgement }): timeline.Step[] => {
        const before = annotation === undefined ? null : (index.get(annotation) ?? null);
        if (!before && !judgement) return [];
        const after = judgement && { range: bare(range), judgement };
        return [{ kind: 'mark', annotation: annotation ?? crypto.randomUUID(), before, after }];
      });
      if (steps.length > 0) perform({ name, steps, ...(merge === undefined ? {} : { merge }) });
    },
    enrich(annotation, change) {
      history = timeline.enrich(history, annotation, ({ range, judgement }) => ({
        range,
        judgement: change(judgement),
      }));
      const before = index.get(annotation);
      const judgement = before && change(before.judgement);
      if (!before || !judgement || judgement === before.judgement) return;
      const after = { range: bare(before.range), judgement };
      put([{ kind: 'mark', annotation, before, after }]);
      changed();
    },
    seal() {
      history = timeline.seal(history);
    },
    undo: () => replay(timeline.undo(history, index.get)),
    redo: () => replay(timeline.redo(history, index.get)),
    retrySaving: () => saver.retry(),
    refresh(latest) {
      if (saver.pending) return 'unsaved';
      const relaid = JSON.stringify(latest.split?.boundaries ?? []) !== laidOut;
      const inHand = timeline.inHand(history);
      if (relaid && inHand.size > 0) return 'inHand';
      segmented = segmentedVersion(latest);
      boundaries = new Map(latest.split?.boundaries);
      if (relaid) relay();
      const there = placedMarks(latest.annotations);
      const { marks, passedOver } = refreshedMarks(index.marks, there, inHand);
      if (marks) index = createMarkIndex(layout, marks);
      if (!marks && !relaid) return passedOver;
      everything();
      changed();
      return passedOver;
    },
  };
}
