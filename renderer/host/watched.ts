import type { Api, TaskProgress } from '../../shared/api.ts';

/** How often the host is asked how far it is. Milliseconds. */
const askEvery = 250;

/** What a long task of the host gives; until then it is told how far it is, and nothing of that afterwards. */
export async function watched<T>(
  api: Pick<Api, 'taskProgress'>,
  task: string,
  tell: (progress: TaskProgress) => void,
  outcome: Promise<T>,
): Promise<T> {
  let ended = false;
  const timer = setInterval(() => {
    void api.taskProgress({ task }).then(
      (progress) => {
        if (!ended && progress) tell(progress);
      },
      () => {},
    );
  }, askEvery);
  try {
    return await outcome;
  } finally {
    ended = true;
    clearInterval(timer);
  }
}
