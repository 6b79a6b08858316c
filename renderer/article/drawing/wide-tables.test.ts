import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { watchTables } from './wide-tables.ts';

test('what is drawn anew under the focus gives it back, by Tab in reach and as far on as it was', () => {
  const { document, HTMLElement } = parseHTML('<html><body><div></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
    },
  );
  const part = document.querySelector('div') as HTMLElement;
  const tables = watchTables();
  const fill = () => {
    part.innerHTML = '<p></p><div class="table-frame"></div><div class="table-frame"></div>';
  };
  const frames = () => [...part.querySelectorAll<HTMLElement>('.table-frame')];
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  tables.refill(part, fill);
  expect(focus).not.toHaveBeenCalled();

  const before = frames()[1];
  if (before) before.scrollLeft = 40;
  Object.defineProperty(document, 'activeElement', { value: before });
  tables.refill(part, fill);
  const [other, after] = frames();
  expect(after).not.toBe(before);
  expect(focus.mock.contexts).toHaveLength(1);
  expect(focus.mock.contexts[0]).toBe(after);
  expect(focus).toHaveBeenCalledWith({ preventScroll: true });
  expect([after?.getAttribute('tabindex'), after?.scrollLeft]).toEqual(['0', 40]);
  expect(other?.hasAttribute('tabindex')).toBe(false);
  vi.unstubAllGlobals();
});
