import { expect } from 'vitest';
import { FailureError, type FailureReason } from '../../../shared/failure.ts';

/** Why reading failed; anything thrown that is no `FailureError` fails the test with itself. */
export async function reasonOf(read: () => unknown): Promise<FailureReason> {
  try {
    await read();
  } catch (error) {
    if (error instanceof FailureError) return error.failure.reason;
    throw error;
  }
  return expect.unreachable('nothing failed');
}
