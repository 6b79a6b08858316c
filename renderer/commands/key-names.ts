import { messages } from '../messages/messages.ts';
import { modifierKey, partsOf } from './key-string.ts';

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
  Enter: '↵',
};

const macSigns: Readonly<Record<string, string>> = {
  Meta: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};

/** A key as it is printed on this system's keyboards: `Ctrl Shift Z`, `⇧ ⌘ Z`. */
export function shownKey(key: string): string {
  const { modifiers, name } = partsOf(key);
  return [...modifiers.map(shownModifier), shownName(name)].join(' ');
}

/** https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts */
export function ariaKeys(keys: readonly string[]): string | undefined {
  if (keys.length === 0) return undefined;
  return keys
    .map((key) => {
      const { modifiers, name } = partsOf(key);
      return [...modifiers, name.replace(/^(?:Digit|Key|Numpad)(?=.$)/, '')].join('+');
    })
    .join(' ');
}

function shownModifier(modifier: string): string {
  if (modifierKey === 'Meta') return macSigns[modifier] ?? modifier;
  return messages().commands.keyNames[modifier] ?? modifier;
}

function shownName(name: string): string {
  const sign = signs[name] ?? messages().commands.keyNames[name];
  if (sign) return sign;
  if (/^Numpad\d$/.test(name)) return messages().commands.numberPad(name.slice(-1));
  const printed = name.replace(/^(?:Digit|Key)(?=.$)/, '');
  return printed.length === 1 ? printed.toUpperCase() : printed;
}
