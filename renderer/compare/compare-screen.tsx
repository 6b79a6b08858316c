import { useEffect, useState } from 'react';
import { labels } from '../../shared/annotation.ts';
import { labelCommands } from '../commands/label-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { type ArticleContext, useArticleContext } from '../review/article-context.ts';
import { adjudicationDeed } from '../review/deciding.ts';
import { useDeeds, useDeedsState } from '../review/use-deeds.ts';
import { useReviewCommands } from '../review/use-review-commands.ts';
import { announce } from '../ui/announcer.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { AgreementView } from './agreement-view.tsx';
import { BlindBanner } from './blind-banner.tsx';
import { BlindStart } from './blind-start.tsx';
import { DisagreementList } from './disagreement-list.tsx';
import { ReaderChoice } from './reader-choice.tsx';
import { settlementOf } from './settling.ts';
import { type Compared, useComparison } from './use-comparison.ts';

interface Props {
  readonly editor: ArticleEditor;
  onReread(): void;
}

export function CompareScreen({ editor, onReread }: Props) {
  const words = messages().compare;
  const { pending } = useDeedsState();
  const [people, setPeople] = useState<readonly string[]>();
  const [everybody, setEverybody] = useState<readonly string[]>([]);
  const [compared, reload] = useComparison(editor.article.id, people);
  const [context, reloadArticle] = useArticleContext(editor.article.id);
  useEffect(() => {
    if (compared.state === 'there' && people === undefined)
      setEverybody(compared.comparison.people);
  }, [compared, people]);
  useEffect(() => {
    if (pending > 0) return;
    void reload();
    void reloadArticle();
  }, [pending, reload, reloadArticle]);

  return (
    <main className="page compare-screen">
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className="quiet">{words.lead}</p>
      <BlindBanner editor={editor} onDone={onReread} />
      <ReaderChoice all={everybody} chosen={people ?? everybody} onChoose={setPeople} />
      <Result compared={compared} context={context.state === 'there' ? context : undefined} />
      {editor.reading ? null : <BlindStart editor={editor} onBegun={onReread} />}
    </main>
  );
}

interface ResultProps {
  readonly compared: Compared;
  readonly context: ArticleContext | undefined;
}

function Result({ compared, context }: ResultProps) {
  const words = messages().compare;
  if (compared.state === 'failed') return <p role="alert">{compared.message}</p>;
  if (compared.state === 'blind') return <p className="quiet">{words.blind.notNow}</p>;
  if (compared.state === 'loading' || !context)
    return <p className="quiet appear-late">{words.loading}</p>;
  if (compared.comparison.people.length < 2) return <p>{words.tooFew}</p>;
  return (
    <>
      <AgreementView comparison={compared.comparison} />
      <Settling comparison={compared.comparison} context={context} />
    </>
  );
}

interface SettlingProps {
  readonly comparison: Extract<Compared, { state: 'there' }>['comparison'];
  readonly context: ArticleContext;
}

function Settling({ comparison, context }: SettlingProps) {
  const words = messages();
  const { api } = useHost();
  const deeds = useDeeds();
  const [current, select] = useState(0);
  const { disagreements } = comparison;
  const last = disagreements.length - 1;
  const settle = (index: number, label: (typeof labels)[number]) => {
    const one = disagreements[index];
    const settlement = one && settlementOf(context.opened, one, label);
    if (!settlement) return;
    void deeds.perform(adjudicationDeed(api, settlement));
    announce(words.compare.settledAs(messages().labels.wording[label].name));
    select(Math.min(last, index + 1));
  };
  const undo = () => {
    const undone = deeds.undo();
    announce(undone === null ? words.review.nothingToUndo : words.review.undone(undone));
  };
  useReviewCommands({
    actions: labels.map((label) => ({
      command: labelCommands[label],
      name: messages().labels.wording[label].name,
      perform: () => settle(current, label),
    })),
    step: (by) => select((now) => Math.max(0, Math.min(last, now + by))),
    undo,
  });
  return (
    <DisagreementList
      comparison={comparison}
      opened={context.opened}
      current={current}
      onSelect={select}
      onSettle={(one, label) => settle(disagreements.indexOf(one), label)}
    />
  );
}
