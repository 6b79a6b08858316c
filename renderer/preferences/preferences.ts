import type { Api } from '../../shared/api.ts';
import { defaultPreferences, type Preferences } from '../../shared/preferences.ts';
import { isSameData } from '../../shared/same-data.ts';
import { messageOf } from '../ui/failure-message.ts';
import { createListeners } from '../ui/listeners.ts';
import { begun, changed, redone, sealed, undone, type ValueHistory } from '../ui/value-history.ts';

/** The preferences as they are now, with undo and redo without limit until Assay is closed. */
export interface PreferenceStore {
  readonly current: Preferences;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why the last change is not on disk; it holds in this window all the same. */
  readonly failure: string | null;
  /** Changes with the same `merge` that follow each other are one step: a slider on its way. */
  change(change: Partial<Preferences>, merge?: string): void;
  /** Ends a merged step. */
  seal(): void;
  undo(): boolean;
  redo(): boolean;
  /** All as at first, the keys aside, which have a reset of their own. */
  reset(): void;
  /** Takes in what another window changed, unless something of ours is under way. */
  refresh(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

export function createPreferences(api: Api, initial: Preferences): PreferenceStore {
  let history = begun(initial);
  let failure: string | null = null;
  let sending = false;
  let waiting: Partial<Preferences> = {};
  const listeners = createListeners();

  const { tell } = listeners;

  /** One request at a time; whatever changes meanwhile goes together in the next. */
  async function send(): Promise<void> {
    if (sending || Object.keys(waiting).length === 0) return;
    sending = true;
    const batch = waiting;
    waiting = {};
    const before = failure;
    try {
      await api.changePreferences(batch);
      failure = null;
    } catch (error) {
      waiting = { ...batch, ...waiting };
      failure = messageOf(error);
    }
    sending = false;
    if (failure !== before) tell();
    if (failure === null) await send();
  }

  function become(next: ValueHistory<Preferences> | undefined): boolean {
    if (!next) return false;
    waiting = { ...waiting, ...differences(history.present, next.present) };
    history = next;
    void send();
    tell();
    return true;
  }

  function step(change: Partial<Preferences>, merge?: string): void {
    const next = { ...history.present, ...change };
    if (Object.keys(differences(history.present, next)).length === 0) return;
    become(changed(history, next, merge));
  }

  return {
    get current() {
      return history.present;
    },
    get canUndo() {
      return history.past.length > 0;
    },
    get canRedo() {
      return history.future.length > 0;
    },
    get failure() {
      return failure;
    },
    change: step,
    seal() {
      history = sealed(history);
    },
    undo: () => become(undone(history)),
    redo: () => become(redone(history)),
    reset() {
      step({ ...defaultPreferences, keys: history.present.keys });
    },
    async refresh() {
      if (sending || Object.keys(waiting).length > 0) return;
      const latest = await api.readPreferences({}).catch(() => history.present);
      if (sending || Object.keys(waiting).length > 0) return;
      if (Object.keys(differences(history.present, latest)).length === 0) return;
      history = { ...history, present: latest };
      tell();
    },
    subscribe: listeners.subscribe,
  };
}

function differences(before: Preferences, after: Preferences): Partial<Preferences> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => !isSameData(value, before[name as keyof Preferences]),
    ),
  );
}
