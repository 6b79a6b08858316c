import { randomUUID } from 'node:crypto';
import type { Api } from '../../shared/api.ts';
import type { Console } from './console.ts';

const often = 500;

/** Shows on a terminal how far a long call is; Ctrl+C ends the call and leaves nothing of it. */
export async function watched<T>(
  api: Api,
  { errors }: Console,
  call: (task: string) => Promise<T>,
): Promise<T> {
  const task = randomUUID();
  const cancel = () => void api.cancelTask({ task });
  const terminal = 'isTTY' in errors && errors.isTTY === true;
  const show = async () => {
    const progress = await api.taskProgress({ task });
    if (progress?.total) errors.write(`\rassay: ${progress.done} of ${progress.total}`);
  };
  const timer = terminal ? setInterval(() => void show(), often) : undefined;
  process.once('SIGINT', cancel);
  try {
    return await call(task);
  } finally {
    process.off('SIGINT', cancel);
    clearInterval(timer);
    if (terminal) errors.write('\r\u001b[K');
  }
}
