import { addressOf } from '../navigation.ts';
import { failureBanner } from '../ui/failure-banner.tsx';
import { AddingList } from './adding-list.tsx';
import { amount, barOf, stageName } from './progress-words.ts';
import type { Adding, Duplicate } from './use-adding.ts';

interface Props {
  readonly adding: Adding;
  /** Adds a duplicate after all. */
  onKeep(duplicate: Duplicate, as: 'version' | 'copy'): void;
}

export function AddingBanner({ adding, onKeep }: Props) {
  const { progress, failures, duplicates, items } = adding;
  return (
    <>
      {items.length > 0 ? <AddingList adding={adding} onKeep={onKeep} /> : null}
      {progress && items.length === 0 ? (
        <div className="banner appear-late" role="status">
          <p>
            {stageName(progress.task)} <span dir="auto">“{progress.name}”</span>
            {amount(progress.task)}…
          </p>
          <progress aria-label="Read so far" {...barOf(progress)} />
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
