import type { ReactNode } from 'react';
import type { Loss } from '../../shared/export-losses.ts';
import { messages } from '../messages/messages.ts';
import { failureBanner } from '../ui/failure-banner.tsx';

/** What has gone out, and what it left behind. */
export interface Exported {
  readonly name: string;
  readonly losses: readonly Loss[];
}

interface Props {
  /** What would stay behind as things are chosen now. */
  readonly lost: readonly Loss[];
  readonly result: Exported | 'cancelled' | null;
  readonly failure: string | null;
  /** What asks for it. */
  readonly children: ReactNode;
  onDismiss(): void;
}

/** Always in sight: what an export leaves out, what asks for it, and what became of it. */
export function ExportBar({ lost, result, failure, children, onDismiss }: Props) {
  const { report, exchange } = messages();
  return (
    <div className="export-bar">
      {result ? (
        <div className="banner" role="status">
          <p>{result === 'cancelled' ? exchange.cancelled : report.onItsWay(result.name)}</p>
          {result !== 'cancelled' && result.losses.length > 0 ? (
            <p>{exchange.leftOut(result.losses)}</p>
          ) : null}
        </div>
      ) : null}
      {failure ? failureBanner([failure], onDismiss) : null}
      <p className="losses" aria-live="polite">
        {lost.length > 0 && !result ? report.losses(lost) : null}
      </p>
      {children}
    </div>
  );
}
