import type { TaskProgress } from '../../shared/api.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { failureBanner } from '../ui/failure-banner.tsx';
import type { Adding, Duplicate } from './use-adding.ts';

interface Props {
  readonly adding: Adding;
  /** Adds a duplicate after all. */
  onKeep(duplicate: Duplicate, as: 'version' | 'copy'): void;
}

export function AddingBanner({ adding, onKeep }: Props) {
  const { progress, failures, duplicates } = adding;
  const words = messages().library;
  return (
    <>
      {progress ? (
        <div className="banner appear-late" role="status">
          <p>
            {words.stages[progress.task?.stage ?? 'waiting']}{' '}
            <span dir="auto">{messages().ui.quoted(progress.name)}</span>
            {progress.total > 1 ? words.place(progress.done + 1, progress.total) : ''}
            {amount(progress.task)}…
          </p>
          <progress
            aria-label={progress.total > 1 ? words.articlesAdded : words.readSoFar}
            {...barOf(progress.done, progress.total, progress.task)}
          />
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

function amount(task: TaskProgress | null): string {
  const { page, megabytes } = messages().library;
  if (task?.stage === 'reading' && task.total) return page(task.done, task.total);
  if (task?.stage === 'fetching' && task.done > 0) return megabytes(task.done);
  return '';
}

/** Without a value the bar says that nobody knows how long it takes. */
function barOf(done: number, total: number, task: TaskProgress | null) {
  const part = task?.total ? task.done / task.total : undefined;
  if (total > 1) return { value: done + (part ?? 0), max: total };
  return part === undefined ? {} : { value: part, max: 1 };
}
