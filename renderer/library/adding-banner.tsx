import type { TaskProgress } from '../../shared/api.ts';
import { addressOf } from '../navigation.ts';
import { failureBanner } from '../ui/failure-banner.tsx';
import type { Adding, Duplicate } from './use-adding.ts';

interface Props {
  readonly adding: Adding;
  /** Adds a duplicate after all. */
  onKeep(duplicate: Duplicate, as: 'version' | 'copy'): void;
}

export function AddingBanner({ adding, onKeep }: Props) {
  const { progress, failures, duplicates, told } = adding;
  return (
    <>
      {progress ? (
        <div className="banner appear-late" role="status">
          <p>
            {stageName(progress.task)} <span dir="auto">“{progress.name}”</span>
            {progress.total > 1 ? ` (${progress.done + 1} of ${progress.total})` : ''}
            {amount(progress.task)}…
          </p>
          <progress
            aria-label={progress.total > 1 ? 'Articles added' : 'Read so far'}
            {...barOf(progress.done, progress.total, progress.task)}
          />
          <button type="button" className="button" onClick={adding.cancel}>
            Cancel
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

const sameness = {
  source: 'came from the very same file',
  text: 'has the same text',
  address: 'came from the same address',
} as const;

function DuplicateBanner({ duplicate, onKeep, onDismiss }: DuplicateProps) {
  const { name, title, article, same } = duplicate.failure;
  return (
    <div className="banner" role="alert">
      <p>
        <span dir="auto">“{name}”</span> was not added: <strong dir="auto">{title}</strong>{' '}
        {sameness[same]}.
      </p>
      <p className="button-row">
        <a className="button primary" href={addressOf({ screen: 'article', id: article })}>
          Open it
        </a>
        <button type="button" className="button" onClick={() => onKeep(duplicate, 'version')}>
          Add as its new version
        </button>
        <button type="button" className="button" onClick={() => onKeep(duplicate, 'copy')}>
          Keep both
        </button>
        <button type="button" className="button" onClick={onDismiss}>
          Leave it
        </button>
      </p>
    </div>
  );
}

function stageName(task: TaskProgress | null): string {
  return task?.stage === 'fetching'
    ? 'Fetching'
    : task?.stage === 'storing'
      ? 'Storing'
      : 'Reading';
}

function amount(task: TaskProgress | null): string {
  if (task?.stage === 'reading' && task.total) return `, page ${task.done} of ${task.total}`;
  if (task?.stage === 'fetching' && task.done > 0)
    return `, ${(task.done / 1_000_000).toFixed(1)} MB`;
  return '';
}

/** Without a value the bar says that nobody knows how long it takes. */
function barOf(done: number, total: number, task: TaskProgress | null) {
  const part = task?.total ? task.done / task.total : undefined;
  if (total > 1) return { value: done + (part ?? 0), max: total };
  return part === undefined ? {} : { value: part, max: 1 };
}
