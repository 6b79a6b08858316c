import { FailureError } from '../../shared/failure.ts';

/** The one sentence for whatever was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof FailureError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
