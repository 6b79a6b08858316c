import { createListeners } from '../ui/listeners.ts';
import { type CommandId, catalogue, commandIds, definitionOf, overlap } from './catalogue.ts';
import { isKeyString, matches, normalised } from './key-string.ts';

/** Keys by command id, for commands whose keys were changed; an empty list takes the keys away. */
export type ChangedKeys = Readonly<Record<string, readonly string[]>>;

let changedKeys: ChangedKeys = {};
/** Found once for each press: to compare one with a hundred keys takes as long as all the rest of marking a sentence. */
const known = new Map<string, readonly CommandId[]>();
const listeners = createListeners();

/** Takes in what was stored. Keys that nobody could press, and commands of other versions, stay where they are, unused. */
export function loadKeys(stored: ChangedKeys): void {
  changedKeys = stored;
  known.clear();
  listeners.tell();
}

/** The same object until a key changes: what is to be stored. */
export function keysChanged(): ChangedKeys {
  return changedKeys;
}

export const onChange = listeners.subscribe;

/** The same array until its keys change. */
export function keysOf(id: CommandId): readonly string[] {
  return changedKeys[id] ?? definitionOf(id).keys;
}

export function changeKeys(id: CommandId, keys: readonly string[]): void {
  loadKeys({ ...changedKeys, [id]: keys });
}

export function resetKeys(id: CommandId): void {
  const { [id]: _default, ...others } = changedKeys;
  loadKeys(others);
}

/** Commands that this press could mean: those whose keys somebody chose come first. */
export function commandsFor(event: KeyboardEvent): readonly CommandId[] {
  const press = pressOf(event);
  let found = known.get(press);
  if (!found) {
    found = commandIds
      .filter((id) => keysOf(id).some((key) => isKeyString(key) && matches(event, key)))
      .toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)));
    known.set(press, found);
  }
  return found;
}

const modifiers = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'];

function pressOf(event: KeyboardEvent): string {
  const held = modifiers.filter((modifier) => event.getModifierState(modifier));
  return [...held, event.code, event.key].join(' ');
}

/** Other commands that have the key where this one has it. */
export function rivalsOf(id: CommandId, key: string): CommandId[] {
  const wanted = normalised(key);
  return commandIds.filter(
    (other) =>
      other !== id &&
      overlap(id, other) &&
      keysOf(other).some((taken) => isKeyString(taken) && normalised(taken) === wanted),
  );
}

export function isChanged(id: CommandId): boolean {
  return id in changedKeys && id in catalogue;
}
