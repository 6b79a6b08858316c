import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TextRange } from '../../shared/article.ts';
import { sentencesTouched } from '../../shared/ledger.ts';
import { focusSentence, revealSentence } from '../article/focus.ts';
import { positionsOf } from '../article/positions.ts';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { type Finder, finderOf, type Query } from './finder.ts';

export interface Finding {
  readonly finder: Finder;
  /** The bar is there. */
  readonly open: boolean;
  look(query: Query): void;
  step(by: 1 | -1): void;
  close(): void;
}

/** Looking for something while reading: where one began, where one is, and what Escape goes back to. */
export function useFinding(editor: ArticleEditor): Finding {
  const finder = useMemo(() => finderOf(editor), [editor]);
  /** Taken when the bar opens: everything until it closes is one jump. */
  const [journey, setJourney] = useState<{ origin: number; arrive(): void }>();

  const step = useCallback(
    (by: 1 | -1) => {
      const here = editor.places[editor.current]?.sentence;
      const match = here && finder.step(by, here);
      if (!match) return;
      show(editor, match);
      say(editor, finder);
    },
    [editor, finder],
  );
  const look = (query: Query) => {
    const origin = editor.places[journey?.origin ?? editor.current]?.sentence;
    finder.look(query, origin?.start ?? 0);
    const match = finder.matches[finder.current];
    if (match) show(editor, match);
    say(editor, finder);
  };
  const close = () => {
    setJourney(undefined);
    focusSentence(editor.current);
  };

  useEffect(() => () => journey?.arrive(), [journey]);

  const performers = useMemo(
    (): Performers => ({
      find: () => {
        if (!journey) setJourney({ origin: editor.current, arrive: positionsOf(editor).passing() });
        document.querySelector<HTMLInputElement>('.find-words')?.select();
      },
      findNext: { run: () => step(1), isEnabled: () => finder.matches.length > 0 },
      findPrevious: { run: () => step(-1), isEnabled: () => finder.matches.length > 0 },
    }),
    [editor, finder, journey, step],
  );
  useCommands(performers);

  return { finder, open: journey !== undefined, look, step, close };
}

/** Moves there without taking the focus from the bar. */
function show(editor: ArticleEditor, match: TextRange): void {
  const sentences = editor.places.map(({ sentence }) => sentence);
  const { from } = sentencesTouched(sentences, match);
  editor.moveTo(Math.min(from, sentences.length - 1));
  const element = revealSentence(editor.current);
  if (document.querySelector('.find-bar')?.contains(document.activeElement))
    element?.scrollIntoView({ block: 'nearest' });
  else focusSentence(editor.current);
}

function say(editor: ArticleEditor, { matches, current }: Finder): void {
  const { announced, found } = messages().find;
  const sentence = editor.places[editor.current]?.sentence;
  announce(
    current < 0 || !sentence
      ? found(matches.length)
      : announced(current + 1, matches.length, editor.text.slice(sentence.start, sentence.end)),
  );
}
