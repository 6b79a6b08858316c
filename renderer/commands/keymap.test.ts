import { afterEach, expect, test } from 'vitest';
import { commandIds, definitionOf } from './catalogue.ts';
import { isKeyString, matches, normalised, recorded } from './key-string.ts';
import {
  changeKeys,
  commandsFor,
  keysChanged,
  keysOf,
  loadKeys,
  resetKeys,
  rivalsOf,
} from './keymap.ts';

afterEach(() => loadKeys({}));

/** A key press, with modifiers before the sign it writes. */
function press(written: string, code = ''): KeyboardEvent {
  const parts = written.split(' ');
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  return {
    key: key === 'Space' ? ' ' : key,
    code,
    ctrlKey: held.includes('Control'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
    metaKey: held.includes('Meta'),
    getModifierState: (modifier: string) => held.includes(modifier),
  } as KeyboardEvent;
}

test.each([
  ['a letter', 'j', press('j', 'KeyJ'), true],
  ['a letter where another layout has it', 'z', press('z', 'KeyY'), true],
  ['a letter with Shift is another key', 'j', press('Shift J', 'KeyJ'), false],
  ['a Cyrillic letter on the key of J', 'j', press('о', 'KeyJ'), true],
  ['a German letter is itself', 'j', press('ö', 'Semicolon'), false],
  ['a digit that needs Shift on a French keyboard', 'Digit1', press('&', 'Digit1'), true],
  ['a digit with Shift', 'Shift+Digit1', press('Shift !', 'Digit1'), true],
  ['a digit of the number pad', 'Numpad2', press('2', 'Numpad2'), true],
  ['an arrow of the number pad is no digit', 'Numpad2', press('ArrowDown', 'Numpad2'), false],
  ['an arrow of the number pad', 'ArrowDown', press('ArrowDown', 'Numpad2'), true],
  ['a question mark with Shift', '?', press('Shift ?', 'Slash'), true],
  ['a question mark without', '?', press('?', 'Comma'), true],
  ['plus on an American keyboard', '+', press('Shift +', 'Equal'), true],
  ['plus on a German one', '+', press('+', 'BracketRight'), true],
  ['the command key', '$mod+Shift+z', press('Control Shift Z', 'KeyZ'), true],
  ['the command key without Shift', '$mod+Shift+z', press('Control z', 'KeyZ'), false],
])('%s', (_case, key, event, expected) => {
  expect(matches(event, key)).toBe(expected);
});

test.each([
  ['a letter', press('Q', 'KeyQ'), 'q'],
  ['a letter with Shift', press('Shift Q', 'KeyQ'), 'Shift+q'],
  ['a digit by its place', press('&', 'Digit1'), 'Digit1'],
  ['a sign as it is written', press('Shift ?', 'Slash'), '?'],
  ['the command key', press('Control Shift P', 'KeyP'), '$mod+Shift+p'],
  ['a function key', press('Shift F3', 'F3'), 'Shift+F3'],
  ['a Greek letter by its place', press('ξ', 'KeyJ'), 'j'],
  ['a modifier alone', press('Shift', 'ShiftLeft'), undefined],
  ['a dead key', press('Dead', 'Equal'), undefined],
  ['what works a button', press('Enter', 'Enter'), undefined],
  ['what works a field', press('Space', 'Space'), undefined],
])('recording %s', (_case, event, expected) => {
  const key = recorded(event);
  expect(key).toBe(expected);
  if (key !== undefined) expect(matches(event, key)).toBe(true);
});

test.each(['', 'g g', '(a|b)', '([', '([)', '$mod+'])('%j is no key', (key) => {
  expect(isKeyString(key)).toBe(false);
});

test('no two commands have the same key by default, where both could be meant', () => {
  const clashes = commandIds.flatMap((id) =>
    keysOf(id).flatMap((key) => rivalsOf(id, key).map((rival) => `${key}: ${id}, ${rival}`)),
  );
  expect(clashes).toEqual([]);
});

test('a changed key is the only one, until it is reset', () => {
  changeKeys('nextUntouched', ['x']);
  expect(commandsFor(press('x', 'KeyX'))).toEqual(['nextUntouched']);
  expect(commandsFor(press('u', 'KeyU'))).toEqual([]);
  expect(keysChanged()).toEqual({ nextUntouched: ['x'] });
  resetKeys('nextUntouched');
  expect(commandsFor(press('u', 'KeyU'))).toEqual(['nextUntouched']);
  expect(keysChanged()).toEqual({});
});

test('of two commands with one key the one that somebody gave it comes first, and the conflict is known', () => {
  changeKeys('nextUntouched', ['j']);
  expect(commandsFor(press('j', 'KeyJ'))).toEqual([
    'nextUntouched',
    'nextSentence',
    'nextArticle',
    'nextMark',
  ]);
  expect(rivalsOf('nextUntouched', 'J')).toEqual(['nextSentence']);
});

test('a key that marks is taken where readings are compared too, and none of the list of articles is', () => {
  expect(rivalsOf('nextMark', '1')).toEqual(['markFact']);
  expect(rivalsOf('nextMark', '$mod+o')).toEqual([]);
});

test('stored keys that make no sense do nothing and are kept', () => {
  const stored = { nextUntouched: ['([', '([)'], fromTheFuture: ['x'] };
  loadKeys(stored);
  expect(commandsFor(press('x', 'KeyX'))).toEqual([]);
  expect(commandsFor(press('u', 'KeyU'))).toEqual([]);
  expect(keysChanged()).toBe(stored);
});

test('the same press is the same however it is written', () => {
  expect(normalised('1')).toBe(normalised('Digit1'));
  expect(normalised('Shift+$mod+P')).toBe(normalised('$mod+Shift+p'));
});

test('keys without a modifier never work while typing, but Escape and function keys', () => {
  const loose = commandIds.filter(
    (id) => definitionOf(id).whileTyping && definitionOf(id).keys.some((key) => /^.$/.test(key)),
  );
  expect(loose).toEqual([]);
});
