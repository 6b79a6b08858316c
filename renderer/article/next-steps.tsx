import { useSyncExternalStore } from 'react';
import { judged } from '../../shared/ledger.ts';
import type { CommandId } from '../commands/catalogue.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { perform } from '../commands/registry.ts';
import { useChangingCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditorBeside } from '../editing/use-editor.ts';
import { messages } from '../messages/messages.ts';
import { focusSentence } from './focus.ts';
import { nextReturned } from './moving.ts';
import { nothingLeft, nothingLeftOf } from './nothing-left.ts';
import { useReviewOfArticle } from './review-of-article.ts';
import { useHandingOnAll } from './use-handing-on-all.ts';

const ownCommands = ['handOnAll', 'nextReturned'] as const satisfies readonly CommandId[];

/** Under the text, once every sentence is judged or something came back: what is left to do, and the keys that lead there. */
export function NextSteps({ editor }: { readonly editor: ArticleEditor }) {
  const { article: words, review: reviewWords } = messages();
  const { reviewed, returned, reload } = useReviewOfArticle();
  const { handOnAll, takeBack } = useHandingOnAll(editor, reload);
  const said = nothingLeftOf(editor);
  const sought = useSyncExternalStore(said.subscribe, () => said.sought);
  const unjudged = useEditorBeside(editor, (e) => e.places.length - judged(e.counts));
  const { verdicts, evidence } = useEditorBeside(editor, (e) => e.remaining);
  const { returnedToMe = 0, myDrafts = 0 } = reviewed?.desks ?? {};
  useChangingCommands(ownCommands, {
    handOnAll: {
      run: () => {
        leaveButton();
        void handOnAll();
      },
      // The queue has nothing of an article for whoever reads it blind.
      isEnabled: () => !editor.reading,
    },
    nextReturned: () => nextReturned(editor, returned),
  });

  // A button goes with what it is about.
  const leaveButton = () => {
    if (document.activeElement?.closest('.next-steps')) focusSentence(editor.current);
  };
  const complete = unjudged === 0 && editor.places.length > 0;
  if (!complete && !sought && returnedToMe === 0) return null;
  const steps: readonly (readonly [CommandId, number, (count: number) => string])[] = [
    ['nextReturned', returnedToMe, reviewWords.returnedToYou],
    ['nextUntouched', unjudged, words.leftToJudge],
    ['nextWithoutVerdict', verdicts, words.verdictsMissing],
    ['nextWithoutEvidence', evidence, words.evidenceMissing],
    ['handOnAll', editor.reading ? 0 : myDrafts, reviewWords.handOnAll],
  ];
  return (
    <section
      className="next-steps"
      aria-label={words.nextSteps}
      data-sought={sought ? '' : undefined}
    >
      {sought || complete ? <strong>{nothingLeft(sought ?? 'untouched')}</strong> : null}
      {steps.map(([command, count, wording]) =>
        count > 0 ? <Step key={command} command={command} name={wording(count)} /> : null,
      )}
      {takeBack ? (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            leaveButton();
            takeBack.perform();
          }}
        >
          {words.undoNamed(takeBack.name)}
        </button>
      ) : null}
      {complete ? <Step command="exportArticle" name={words.views.report} /> : null}
    </section>
  );
}

function Step({ command, name }: { readonly command: CommandId; readonly name: string }) {
  return (
    <button type="button" className="link-button" onClick={() => perform(command)}>
      {name} <CommandKeys of={command} />
    </button>
  );
}
