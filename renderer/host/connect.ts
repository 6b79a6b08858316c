import type { Api, InputOf, OperationName, OutputOf, Reply } from '../../shared/api.ts';
import { createClient } from '../../shared/client.ts';
import type { Command } from '../../shared/command.ts';
import { createHttpSend } from './http.ts';
import { takeToken } from './token.ts';

/** What the Electron preload puts on `window`; absent in a browser. */
type Preload = { readonly [N in OperationName]: (input: unknown) => Promise<Reply> } & {
  onCommand(listener: (command: Command) => void): () => void;
};

declare global {
  interface Window {
    readonly assay?: Preload;
  }
}

export interface Host {
  readonly api: Api;
  /**
   * Asks now what will be asked for in a moment; the answer goes to the first who asks the same. Whoever asks ahead can
   * look at it as well; they get undefined in place of a failure, which is the other's to tell.
   */
  ahead<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N> | undefined>;
  /** Menu commands; returns the unsubscription. */
  onCommand(listener: (command: Command) => void): () => void;
}

/** Milliseconds that an answer waits for whoever it is meant for: they may never come, and who asks later asks anew. */
export const freshFor = 5_000;

export function connect(): Host {
  const preload = window.assay;
  const send = preload
    ? (name: OperationName, input: unknown) => preload[name](input)
    : createHttpSend(takeToken());
  const early = new Map<string, Promise<Reply>>();
  const keyOf = (name: OperationName, input: unknown) => `${name} ${JSON.stringify(input)}`;
  return {
    api: createClient((name, input) => {
      if (early.size === 0) return send(name, input);
      const key = keyOf(name, input);
      const asked = early.get(key);
      early.delete(key);
      return asked ?? send(name, input);
    }),
    async ahead<N extends OperationName>(name: N, input: InputOf<N>) {
      const asked = send(name, input);
      const key = keyOf(name, input);
      early.set(key, asked);
      const reply = await asked;
      setTimeout(() => early.delete(key), freshFor);
      return reply.ok ? (reply.value as OutputOf<N>) : undefined;
    },
    onCommand: (listener) => preload?.onCommand(listener) ?? (() => {}),
  };
}
