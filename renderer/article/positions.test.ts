import { expect, test } from 'vitest';
import { openEditor } from '../editing/testing/open-editor.ts';
import { positionsOf } from './positions.ts';

function opened() {
  const editor = openEditor(Array.from({ length: 30 }, (_, index) => `Sentence ${index}.`));
  const positions = positionsOf(editor);
  const back = () => {
    const index = positions.back();
    if (index !== undefined) editor.moveTo(index);
    return index;
  };
  const forward = () => {
    const index = positions.forward();
    if (index !== undefined) editor.moveTo(index);
    return index;
  };
  return { editor, positions, back, forward };
}

test('jumps are remembered, single steps are not', () => {
  const { editor, back, forward } = opened();
  editor.moveTo(1);
  editor.moveTo(2);
  editor.moveTo(20);
  editor.moveTo(21);
  editor.moveTo(5);
  expect([back(), back(), back()]).toEqual([21, 2, undefined]);
  expect([forward(), forward(), forward()]).toEqual([21, 5, undefined]);
});

test('a new jump ends what was ahead', () => {
  const { editor, positions, back } = opened();
  editor.moveTo(10);
  back();
  expect(positions.hasForward).toBe(true);
  editor.moveTo(15);
  expect(positions.hasForward).toBe(false);
  expect(back()).toBe(0);
});

test('all of a way is one jump', () => {
  const { editor, positions, back } = opened();
  editor.moveTo(3);
  editor.moveTo(4);
  const arrive = positions.passing();
  editor.moveTo(10);
  editor.moveTo(25);
  arrive();
  arrive();
  expect([back(), back()]).toEqual([4, 0]);
});

test('a place is found again after sentences were joined', () => {
  const { editor, back } = opened();
  editor.moveTo(20);
  editor.moveTo(2);
  editor.join();
  editor.moveTo(29 - 1);
  expect([back(), back()]).toEqual([2, 19]);
});
