import { useState } from 'react';
import { judgementOf, rangeOf } from '../../shared/annotation.ts';
import type { Article } from '../../shared/article.ts';
import type { ReviewState } from '../../shared/decision.ts';
import { samePerson } from '../../shared/person.ts';
import type { CommentChange } from '../../shared/review-operations.ts';
import type { CommandId } from '../commands/catalogue.ts';
import { aboutOf, drafts } from '../comments/drafts.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { go } from '../navigation.ts';
import { announce } from '../ui/announcer.tsx';
import { adjudicationDeed, decisionDeed } from './deciding.ts';
import type { Action } from './review-actions.tsx';
import type { ReviewedMark } from './reviewed-mark.ts';
import { useDeeds } from './use-deeds.ts';

/** Which of two marks that differ is taken. */
export const takingCommands = ['approve', 'takeSecond'] as const satisfies readonly CommandId[];

export type Writing = 'reason' | 'answer' | 'comment';

interface Subject {
  readonly article: Article;
  readonly reviewed: ReviewedMark;
  /** As it is, with what was decided a moment ago. */
  readonly state: ReviewState;
  readonly self: string;
}

interface Reviewing {
  readonly actions: readonly Action[];
  readonly writing: Writing | null;
  leave(): void;
  written(text: string): Promise<boolean>;
}

/** What can be done with one mark: by whoever reviews it, and by whoever made it. */
export function useReview(
  subject: Subject | undefined,
  sendComments: (changes: readonly CommentChange[]) => Promise<boolean>,
  decided: () => void,
): Reviewing {
  const { api } = useHost();
  const deeds = useDeeds();
  const words = messages().review;
  const [writing, setWriting] = useState<{ readonly what: Writing; readonly mark: string } | null>(
    null,
  );
  const mark = subject?.reviewed.mark.id;
  // Who comes back finds what was written, and is not asked to write.
  if (writing && mark !== undefined && writing.mark !== mark) setWriting(null);

  const decide = async (state: ReviewState, reason?: string) => {
    if (!subject) return false;
    const { article, reviewed } = subject;
    const { mark, revision } = reviewed;
    const decision = { article: article.id, mark: mark.id, revision };
    const performing = deeds.perform(decisionDeed(api, [decision], state, reason));
    announce(words.said[state]);
    setWriting(null);
    decided();
    return performing;
  };
  const settle = (index: number) => {
    const taken = subject && [subject.reviewed.mark, ...subject.reviewed.rivals][index];
    const judgement = taken && judgementOf(taken);
    if (!subject || !taken || !judgement) return;
    const { mark, rivals } = subject.reviewed;
    const adjudicates = [mark, ...rivals].map(({ id }) => id);
    void deeds.perform(
      adjudicationDeed(api, {
        article: subject.article.id,
        version: taken.target.version,
        range: rangeOf(taken),
        judgement,
        adjudicates,
      }),
    );
    announce(messages().compare.settledAs(messages().labels.wording[judgement.label].name));
    decided();
  };
  const write = (what: Writing) => () => mark && setWriting({ what, mark });

  return {
    actions: subject ? actionsFor(subject, { decide, settle, write }) : [],
    writing: writing && writing.mark === mark ? writing.what : null,
    leave: () => setWriting(null),
    written: async (text) => {
      if (writing?.what === 'reason') return decide('returned', text);
      if (writing?.what === 'answer') return decide('ready', text);
      if (!mark) return false;
      const sent = await sendComments([{ id: crypto.randomUUID(), mark, text }]);
      if (sent) setWriting(null);
      return sent;
    },
  };
}

interface Doing {
  decide(state: ReviewState): void;
  settle(index: number): void;
  write(what: Writing): () => void;
}

function actionsFor({ article, reviewed, state, self }: Subject, doing: Doing): Action[] {
  const words = messages().review;
  const { mark, rivals, obstacles } = reviewed;
  const own = samePerson(mark.modifiedBy ?? mark.creator, { name: self });
  const [obstacle] = obstacles;
  const edit: Action = {
    command: 'editMark',
    name: words.edit,
    perform: () => go({ screen: 'article', id: article.id, mark: mark.id }),
  };
  const comment: Action = {
    command: 'comment',
    name: drafts.of(aboutOf(article.id, 'comment', mark.id))
      ? messages().comments.goOn
      : words.comment,
    perform: doing.write('comment'),
  };
  const giveBack: Action = {
    command: 'giveBack',
    name: words.giveBack,
    perform: doing.write('reason'),
  };
  const handOn: Action =
    state === 'returned'
      ? { command: 'handOn', name: words.handBack, primary: own, perform: doing.write('answer') }
      : {
          command: 'handOn',
          name: words.handOn,
          primary: own,
          perform: () => doing.decide('ready'),
        };
  const waits = state === 'ready' || state === 'approved';
  if (rivals.length > 0)
    return [
      ...[mark, ...rivals].slice(0, 2).map(
        ({ creator }, index): Action => ({
          command: takingCommands[index] ?? 'approve',
          name: words.take(creator.name.split(' ')[0] ?? creator.name),
          primary: index === 0,
          perform: () => doing.settle(index),
        }),
      ),
      ...(own ? (waits ? [] : [{ ...handOn, primary: false }]) : [giveBack]),
      edit,
      comment,
    ];
  const approve: Action = {
    command: 'approve',
    name: words.approve,
    primary: !own,
    obstacle: obstacle && words.obstacles[obstacle],
    perform: () => doing.decide('approved'),
  };
  return own && !waits ? [handOn, edit, comment] : [approve, giveBack, edit, comment];
}
