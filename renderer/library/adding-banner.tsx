import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { failureBanner } from '../ui/failure-banner.tsx';
import { AddingList } from './adding-list.tsx';
import { amount, barOf } from './progress-words.ts';
import type { Adding, Duplicate } from './use-adding.ts';

interface Props {
  readonly adding: Adding;
  /** Adds a duplicate after all. */
  onKeep(duplicate: Duplicate, as: 'version' | 'copy'): void;
}

export function AddingBanner({ adding, onKeep }: Props) {
  const { progress, failures, duplicates, items, told } = adding;
  const words = messages().library;
  return (
    <>
      {items.length > 0 ? <AddingList adding={adding} onKeep={onKeep} /> : null}
      {progress && items.length === 0 ? (
        <div className="banner appear-late" role="status">
          <p>
            {words.stages[progress.task?.stage ?? 'waiting']}{' '}
            <span dir="auto">{messages().ui.quoted(progress.name)}</span>
            {amount(progress.task)}…
          </p>
          <progress aria-label={words.readSoFar} {...barOf(progress)} />
          <button type="button" className="button" onClick={adding.cancel}>
            {messages().ui.cancel}
          </button>
        </div>
      ) : null}
      {duplicates.map((duplicate) => (
        <DuplicateBanner
          key={duplicate.failure.article + duplicate.candidate.name}
          duplicate={duplicate}
          onKeep={onKeep}
          onDismiss={() => adding.dismissDuplicate(duplicate)}
        />
      ))}
      {told.map((message) => (
        <p key={message} className="banner" role="status" dir="auto">
          {message}
        </p>
      ))}
      {failures.length > 0 ? failureBanner(failures, adding.dismissFailures) : null}
    </>
  );
}

interface DuplicateProps {
  readonly duplicate: Duplicate;
  onKeep(duplicate: Duplicate, as: 'version' | 'copy'): void;
  onDismiss(): void;
}

function DuplicateBanner({ duplicate, onKeep, onDismiss }: DuplicateProps) {
  const { name, title, article, same } = duplicate.failure;
  const words = messages().library;
  return (
    <div className="banner" role="alert">
      <p>
        <span dir="auto">{messages().ui.quoted(name)}</span> {words.notAdded}{' '}
        <strong dir="auto">{title}</strong> {words.sameness[same]}.
      </p>
      <p className="button-row">
        <a className="button primary" href={addressOf({ screen: 'article', id: article })}>
          {words.openIt}
        </a>
        <button type="button" className="button" onClick={() => onKeep(duplicate, 'version')}>
          {words.asVersion}
        </button>
        <button type="button" className="button" onClick={() => onKeep(duplicate, 'copy')}>
          {words.keepBoth}
        </button>
        <button type="button" className="button" onClick={onDismiss}>
          {messages().ui.leave}
        </button>
      </p>
    </div>
  );
}
