import type { Api, OperationName, Reply } from '../../shared/api.ts';
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
  /** Menu commands; returns the unsubscription. */
  onCommand(listener: (command: Command) => void): () => void;
}

export function connect(): Host {
  const preload = window.assay;
  if (preload) {
    return {
      api: createClient((name, input) => preload[name](input)),
      onCommand: (listener) => preload.onCommand(listener),
    };
  }
  return { api: createClient(createHttpSend(takeToken())), onCommand: () => () => {} };
}
