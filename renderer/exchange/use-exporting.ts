import { useRef, useState } from 'react';
import type { Api, InputOf } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { watched } from '../host/watched.ts';
import { messages } from '../messages/messages.ts';
import { download } from '../report/download.ts';
import { announce } from '../ui/announcer.tsx';
import { messageOf } from '../ui/failure-message.ts';
import type { Exported } from './export-bar.tsx';

interface Exporting {
  /** Articles; null while nothing is exported. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly result: Exported | 'cancelled' | null;
  readonly failure: string | null;
  start(input: InputOf<'exportArticles'>): Promise<void>;
  cancel(): void;
  /** Of what became of it. */
  dismiss(): void;
}

/** Many articles on their way out: how far it is, and what became of it. */
export function useExporting(
  api: Pick<Api, 'exportArticles' | 'taskProgress' | 'cancelTask'>,
): Exporting {
  const [progress, setProgress] = useState<Exporting['progress']>(null);
  const [result, setResult] = useState<Exporting['result']>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const running = useRef<string | undefined>(undefined);

  const dismiss = () => {
    setResult(null);
    setFailure(null);
  };
  const start: Exporting['start'] = async (input) => {
    const task = crypto.randomUUID();
    running.current = task;
    const total = input.ids.length;
    setProgress({ done: 0, total });
    dismiss();
    try {
      const file = await watched(
        api,
        task,
        ({ done }) => setProgress({ done, total }),
        api.exportArticles({ ...input, task }),
      );
      download(file);
      setResult({ name: file.name, losses: file.losses });
      announce(messages().report.exported(file.name));
    } catch (error) {
      const isCancelled = error instanceof FailureError && error.failure.reason === 'cancelled';
      if (isCancelled) setResult('cancelled');
      else setFailure(messageOf(error));
    }
    running.current = undefined;
    setProgress(null);
  };

  return {
    progress,
    result,
    failure,
    start,
    cancel: () => {
      if (running.current) void api.cancelTask({ task: running.current });
    },
    dismiss,
  };
}
