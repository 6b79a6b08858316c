import type { TaskProgress } from '../../shared/api.ts';
import type { Progress } from './use-adding.ts';

export function stageName(task: TaskProgress | null): string {
  return task?.stage === 'fetching'
    ? 'Fetching'
    : task?.stage === 'storing'
      ? 'Storing'
      : 'Reading';
}

export function amount(task: TaskProgress | null): string {
  if (task?.stage === 'reading' && task.total) return `, page ${task.done} of ${task.total}`;
  if (task?.stage === 'fetching' && task.done > 0)
    return `, ${(task.done / 1_000_000).toFixed(1)} MB`;
  return '';
}

/** Without a value the bar says that nobody knows how long it takes. */
export function barOf({ done, total, task }: Progress) {
  const part = task?.total ? task.done / task.total : undefined;
  if (total > 1) return { value: done + (part ?? 0), max: total };
  return part === undefined ? {} : { value: part, max: 1 };
}
