import type { TaskProgress } from '../../shared/api.ts';
import { messages } from '../messages/messages.ts';
import type { Progress } from './use-adding.ts';

export function amount(task: TaskProgress | null): string {
  const { page, megabytes } = messages().library;
  if (task?.stage === 'reading' && task.total) return page(task.done, task.total);
  if (task?.stage === 'fetching' && task.done > 0) return megabytes(task.done);
  return '';
}

/** Without a value the bar says that nobody knows how long it takes. */
export function barOf({ done, total, task }: Progress) {
  const part = task?.total ? task.done / task.total : undefined;
  if (total > 1) return { value: done + (part ?? 0), max: total };
  return part === undefined ? {} : { value: part, max: 1 };
}
