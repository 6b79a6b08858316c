import { useSyncExternalStore } from 'react';
import type { Judgement } from '../../shared/annotation.ts';
import type { Api } from '../../shared/api.ts';
import { refuseTooLarge } from '../../shared/article-size.ts';
import { FailureError } from '../../shared/failure.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { fileBytes } from '../host/file-bytes.ts';
import { watched } from '../host/watched.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { messageOf } from '../ui/failure-message.ts';
import { createListeners } from '../ui/listeners.ts';

/** What evidence is a copy of: a page by its address, or a file of the user's. */
export type CaptureSource = { readonly address: string } | { readonly file: File };

export type CaptureState =
  /** Bytes fetched so far. */
  | { readonly state: 'keeping'; readonly task: string; readonly bytes: number }
  | { readonly state: 'failed'; readonly message: string; readonly source: CaptureSource };

// By evidence; beside the marks and not in them, because it ends with the program.
const states = new Map<string, CaptureState>();
const listeners = createListeners();

export function useCaptureState(evidence: string): CaptureState | undefined {
  return useSyncExternalStore(listeners.subscribe, () => states.get(evidence));
}

function set(evidence: string, state: CaptureState | undefined): void {
  if (state) states.set(evidence, state);
  else states.delete(evidence);
  listeners.tell();
}

export interface Cited {
  /** The mark, and its evidence. */
  readonly annotation: string;
  readonly evidence: string;
}

/**
 * Keeps a copy in the library, and tells the evidence of it. The evidence stands with or without: what fails is said beside
 * it and can be tried again.
 */
export async function keepCopy(
  api: Api,
  editor: ArticleEditor,
  { annotation, evidence }: Cited,
  source: CaptureSource,
): Promise<void> {
  if (states.get(evidence)?.state === 'keeping') return;
  const task = crypto.randomUUID();
  set(evidence, { state: 'keeping', task, bytes: 0 });
  try {
    const article = editor.article.id;
    const kept = 'address' in source ? source : await fileToKeep(source.file);
    const { title, capture } = await watched(
      api,
      task,
      ({ stage, done }) => {
        if (stage === 'fetching') set(evidence, { state: 'keeping', task, bytes: done });
      },
      api.captureEvidence({ article, task, ...kept }),
    );
    const named = 'address' in source ? source.address : source.file.name;
    const tell = (judgement: Judgement): Judgement => {
      const cited = judgement.evidence?.find(({ id }) => id === evidence);
      if (!judgement.evidence || !cited) return judgement;
      const told = { ...cited, capture, title: cited.title === named ? title : cited.title };
      return {
        ...judgement,
        evidence: judgement.evidence.with(judgement.evidence.indexOf(cited), told),
      };
    };
    set(evidence, undefined);
    editor.enrich(annotation, tell);
    announce(messages().claim.copyKeptOf(title));
  } catch (error) {
    const cancelled = error instanceof FailureError && error.failure.reason === 'cancelled';
    set(evidence, cancelled ? undefined : { state: 'failed', message: messageOf(error), source });
  }
}

async function fileToKeep(file: File): Promise<{ name: string; bytes: Uint8Array }> {
  refuseTooLarge(file.name, file.size);
  return { name: file.name, bytes: await fileBytes(file) };
}
