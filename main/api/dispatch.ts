import type { Api, OperationName, Reply } from '../../shared/api.ts';
import { type Failure, FailureError } from '../../shared/failure.ts';
import { argumentSchemas } from './argument-schemas.ts';

export type Dispatch = (operation: string, input: unknown) => Promise<Reply>;

/** The single door for calls that nobody vouches for: name and input are checked, and no exception leaves. */
export function createDispatch(api: Api): Dispatch {
  return async (operation, input) => {
    if (!isOperation(operation)) return refuse({ reason: 'operationUnknown', operation });
    const checked = argumentSchemas[operation].safeParse(input);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      const where = [operation, ...(issue?.path ?? [])].join('.');
      return refuse({ reason: 'argumentInvalid', where, expected: expectation(issue?.message) });
    }
    try {
      const call = api[operation] as (input: unknown) => Promise<unknown>;
      return { ok: true, value: await call(checked.data) };
    } catch (error) {
      return refuse(failureOf(error));
    }
  };
}

/** The failure behind an exception; anything not thrown on purpose is a defect of ours and keeps only its message. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return { reason: 'internal', cause: error instanceof Error ? error.message : String(error) };
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(argumentSchemas, name);
}

function refuse(failure: Failure): Reply {
  return { ok: false, failure };
}

function expectation(message = 'valid'): string {
  return message
    .replace(/^(?:Invalid input|Invalid option|Invalid string): /, '')
    .replace(/^Too small: expected string to have >=1 characters$/, 'given, and not empty')
    .replace(/^Too big: expected string to have <=(\d+) characters$/, 'at most $1 characters long')
    .replace(/^expected /, '');
}
