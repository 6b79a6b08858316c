import type { CommandId } from './catalogue.ts';

export interface Performer {
  run(): void;
  /** Where it is false the key is left to the browser. */
  isEnabled?(): boolean;
}

/** What a screen can do while it is in front. */
export type Performers = { readonly [Id in CommandId]?: Performer | (() => void) };

const provided: Performers[] = [];

/** The screen provided last answers first, as it lies on top. Returns how to take the performers back. */
export function provide(performers: Performers): () => void {
  provided.push(performers);
  return () => {
    provided.splice(provided.lastIndexOf(performers), 1);
  };
}

/** Undefined where no screen in front understands the command. */
export function performerOf(id: CommandId): Performer | undefined {
  return asPerformer(provided.findLast((performers) => performers[id])?.[id]);
}

export function asPerformer(performer: Performers[CommandId]): Performer | undefined {
  return typeof performer === 'function' ? { run: performer } : performer;
}

export function isEnabled(id: CommandId): boolean {
  const performer = performerOf(id);
  return performer !== undefined && (performer.isEnabled?.() ?? true);
}

/** False when nobody could do it now. */
export function perform(id: CommandId): boolean {
  const performer = performerOf(id);
  if (!performer || !(performer.isEnabled?.() ?? true)) return false;
  performer.run();
  return true;
}
