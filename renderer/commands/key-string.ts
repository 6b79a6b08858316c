import { type KeyBindingPress, matchKeyBindingPress, parseKeybinding } from 'tinykeys';

const parsed = new Map<string, KeyBindingPress>();

/** One press. Sequences and patterns, which tinykeys could read as well, are no keys of ours. */
export function isKeyString(key: string): boolean {
  return pressOf(key)[1] !== '';
}

export function matches(event: KeyboardEvent, key: string): boolean {
  const press = pressOf(key);
  const [modifiers, name] = press;
  if (typeof name !== 'string' || !isNamed(event, name)) return false;
  if (matchKeyBindingPress(event, press)) return true;
  if (name.length !== 1) return false;
  // Which signs need Shift differs from keyboard to keyboard: "?" is "?" however it is typed.
  if (!isLetter(name) && !/\d/.test(name))
    return matchKeyBindingPress(event, [[...modifiers, 'Shift'], name]);
  // On a keyboard without Latin letters the key that would write the letter elsewhere stands for it.
  return (
    /^\p{L}$/u.test(event.key) &&
    !/\p{Script=Latin}/u.test(event.key) &&
    matchKeyBindingPress(event, [modifiers, `Key${name.toUpperCase()}`])
  );
}

/** Before its modifiers are looked at, one by one: of a hundred keys one or two have the name. */
function isNamed({ key, code }: KeyboardEvent, name: string): boolean {
  // Without NumLock the digits of the number pad are arrows.
  if (code.startsWith('Numpad') && key.length > 1) return name === key;
  return (
    name.toUpperCase() === key.toUpperCase() || name === code || `Key${name.toUpperCase()}` === code
  );
}

/** The same for every way to write the same press. */
export function normalised(key: string): string {
  const [modifiers, name] = pressOf(key);
  const plain = String(name);
  return [
    ...modifiers.toSorted(),
    /^\d$/.test(plain) ? `Digit${plain}` : plain.length === 1 ? plain.toLowerCase() : plain,
  ].join('+');
}

/** Modifiers as the parser gives them, `$mod` resolved, and the key. */
export function partsOf(key: string): { modifiers: readonly string[]; name: string } {
  const [modifiers, name] = pressOf(key);
  return { modifiers, name: String(name) };
}

const alone =
  /^(?:Tab|Enter|Escape| |Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified|ContextMenu)$/;

/** What was pressed, as a key string; undefined for modifiers by themselves and for keys that buttons and fields need. */
export function recorded(event: KeyboardEvent): string | undefined {
  if (alone.test(event.key)) return undefined;
  const digit = /^(?:Digit|Numpad)\d$/.test(event.code);
  // With Alt a Mac writes another sign; only the place of the key is the same everywhere.
  const name = digit || (event.altKey && event.code) ? event.code : letterOf(event);
  const shift = event.shiftKey && (digit || name.length > 1 || isLetter(name));
  return [
    ...(event.ctrlKey ? ['Control'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
    ...(event.metaKey ? ['Meta'] : []),
    name,
  ]
    .join('+')
    .replace(modifierKey, '$mod');
}

function letterOf({ key, code }: KeyboardEvent): string {
  const foreign = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return foreign && place ? place.toLowerCase() : key.length === 1 ? key.toLowerCase() : key;
}

/** Without a name where it is no key. What stands in brackets would be read as a pattern, and may be none. */
function pressOf(key: string): KeyBindingPress {
  let press = parsed.get(key);
  if (!press) {
    press = (/[\s()]/.test(key) ? undefined : parseKeybinding(key)[0]) ?? [[], ''];
    parsed.set(key, press);
  }
  return press;
}

const isLetter = (name: string) => /^\p{L}$/u.test(name);

/** What `$mod` is on this system: the library's word for it. */
export const modifierKey = parseKeybinding('$mod+x')[0]?.[0][0] ?? 'Control';
