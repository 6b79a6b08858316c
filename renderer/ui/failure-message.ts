import { FailureError } from '../../shared/failure.ts';
import { messages } from '../messages/messages.ts';

/** The one sentence for whatever was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof FailureError) return messages().failure(error.failure);
  return error instanceof Error ? error.message : String(error);
}
