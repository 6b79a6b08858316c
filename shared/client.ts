import { type Api, type OperationName, operationNames, type Reply } from './api.ts';
import { FailureError } from './failure.ts';

/** Turns one untyped channel into the typed API: what the preload, the HTTP client and the tests have in common. */
export function createClient(send: (name: OperationName, input: unknown) => Promise<Reply>): Api {
  const call = (name: OperationName) => async (input: unknown) => {
    const reply = await send(name, input);
    if (reply.ok) return reply.value;
    throw new FailureError(reply.failure);
  };
  return Object.fromEntries(operationNames.map((name) => [name, call(name)])) as unknown as Api;
}
