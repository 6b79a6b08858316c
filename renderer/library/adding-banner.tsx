import { failureBanner } from '../ui/failure-banner.tsx';
import type { Adding } from './use-adding.ts';

export function AddingBanner({ adding }: { readonly adding: Adding }) {
  const { progress, failures } = adding;
  return (
    <>
      {progress ? (
        <div className="banner appear-late" role="status">
          <p>
            Reading <span dir="auto">“{progress.name}”</span>
            {progress.total > 1 ? ` (${progress.done + 1} of ${progress.total})` : ''}…
          </p>
          {progress.total > 1 ? (
            <>
              <progress value={progress.done} max={progress.total} aria-label="Articles added" />
              <button type="button" className="button" onClick={adding.cancel}>
                Cancel
              </button>
            </>
          ) : null}
        </div>
      ) : null}
      {failures.length > 0 ? failureBanner(failures, adding.dismissFailures) : null}
    </>
  );
}
