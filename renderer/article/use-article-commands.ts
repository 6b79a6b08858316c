import { useEffect, useMemo } from 'react';
import { labels } from '../../shared/annotation.ts';
import { focusInSheet, type SheetTab } from '../claim/sheet-view.ts';
import type { CommandId } from '../commands/catalogue.ts';
import { labelCommands, stayingCommands } from '../commands/label-commands.ts';
import { type Performers, perform } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { bringPanelUp } from './bring-panel-up.ts';
import { focusSentence } from './focus.ts';
import { labelAndAdvance, labelAsOne, redo, removeMark, repeatLabel, undo } from './judging.ts';
import {
  extend,
  moveTo,
  nextUntouched,
  nextWithoutEvidence,
  nextWithoutVerdict,
  sideways,
  step,
  stepBlock,
  stepHeading,
  stepRow,
} from './moving.ts';
import { positionsOf } from './positions.ts';
import { toggleDistractionFree, toggleProof } from './reading-view.ts';
import { clearSelection, copySelected } from './selecting.ts';
import { joinCurrent } from './splitting.ts';

interface Modes {
  split(): void;
  chooseWords(): void;
}

/** What the text of an article can do; which key asks for it is in commands/catalogue.ts. */
export function useArticleCommands(editor: ArticleEditor, { split, chooseWords }: Modes): void {
  const performers = useMemo(
    (): Performers => ({
      ...labelling(editor),
      ...moving(editor),
      repeatLabel: () => repeatLabel(editor),
      removeMark: () => removeMark(editor),
      writeNote: () => focusField('statement', '#note'),
      attribute: () => focusField('statement', '#attribution-kind'),
      chooseVerdict: () =>
        focusField(
          'statement',
          '#verdict input:checked, #verdict:not(:has(:checked)) input, #conclusion',
        ),
      addEvidence: () => focusField('evidence', '#add-evidence'),
      extendForward: () => extend(editor, 1),
      extendBack: () => extend(editor, -1),
      extendToTheRight: () => extend(editor, sideways(editor, 'right')),
      extendToTheLeft: () => extend(editor, sideways(editor, 'left')),
      chooseWords,
      clearSelection: () => {
        clearSelection(editor);
        focusSentence(editor.current);
      },
      // What the user has dragged over is the browser's to copy.
      copySentence: {
        run: () => void copySelected(editor),
        isEnabled: () => getSelection()?.isCollapsed ?? true,
      },
      splitSentence: split,
      joinSentences: () => joinCurrent(editor),
      proofView: toggleProof,
      distractionFree: toggleDistractionFree,
      undo: () => undo(editor),
      redo: () => redo(editor),
    }),
    [editor, split, chooseWords],
  );
  useCommands(performers);
  useSideButtons();
}

function labelling(editor: ArticleEditor): Performers {
  const performers: { [Id in CommandId]?: () => void } = {};
  for (const label of labels) {
    performers[labelCommands[label]] = () => labelAndAdvance(editor, label);
    performers[stayingCommands[label]] = () => labelAsOne(editor, label);
  }
  return performers;
}

function moving(editor: ArticleEditor): Performers {
  const positions = positionsOf(editor);
  const goTo = (index: number | undefined) => {
    if (index !== undefined) moveTo(editor, index);
  };
  return {
    nextSentence: () => step(editor, 1),
    previousSentence: () => step(editor, -1),
    sentenceBelow: () => stepRow(editor, 1),
    sentenceAbove: () => stepRow(editor, -1),
    sentenceToTheRight: () => step(editor, sideways(editor, 'right')),
    sentenceToTheLeft: () => step(editor, sideways(editor, 'left')),
    nextBlock: () => stepBlock(editor, 1),
    previousBlock: () => stepBlock(editor, -1),
    nextHeading: () => stepHeading(editor, 1),
    previousHeading: () => stepHeading(editor, -1),
    firstSentence: () => moveTo(editor, 0),
    lastSentence: () => moveTo(editor, editor.places.length - 1),
    nextUntouched: () => nextUntouched(editor),
    nextWithoutVerdict: () => nextWithoutVerdict(editor),
    nextWithoutEvidence: () => nextWithoutEvidence(editor),
    goBack: { run: () => goTo(positions.back()), isEnabled: () => positions.hasBack },
    goForward: { run: () => goTo(positions.forward()), isEnabled: () => positions.hasForward },
  };
}

function focusField(tab: SheetTab, selector: string): void {
  bringPanelUp();
  focusInSheet({ tab }, selector);
}

/** The buttons at the side of a mouse. Where there is nowhere to go they are the browser's, as the keys are. */
function useSideButtons(): void {
  useEffect(() => {
    const onMouseUp = (event: MouseEvent) => {
      const command = ({ 3: 'goBack', 4: 'goForward' } as const)[event.button];
      if (command && perform(command)) event.preventDefault();
    };
    addEventListener('mouseup', onMouseUp);
    return () => removeEventListener('mouseup', onMouseUp);
  }, []);
}
