import { afterPaint } from './after-paint.ts';

/** Where something stood: in `parent`, after `before`. */
interface Place {
  readonly parent: Node;
  readonly before: Node | null;
}

const focusable =
  ':is(a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex])';
/** Whoever lost their place in one of these wants to go on in it. */
const parts = 'main, aside, nav, header, search, dialog, .next-steps, .foot';
/** Where one begins on a screen, or is: the first of them that is there. */
const beginnings = [
  '.screen-title',
  '.article-text [data-sentence-id][tabindex="0"]',
  '.queue-row[aria-current]',
  '.queue-tabs [aria-pressed="true"]',
];

/**
 * What has the focus may go: a row is removed, a message dismissed, a button has nothing more to do. Browsers leave the focus
 * nowhere then; here it goes on to what took the place, else to what stands next to it. Whoever knows better gives it away
 * before that. Returns how to stop.
 */
export function keepFocus(): () => void {
  let last: Element | undefined;
  let place: Place | undefined;
  let isPressed = false;
  let wasInSight = true;

  const look = () => {
    // Browsers take the focus away when the press begins; what is wanted is known when it ends.
    if (isPressed || !last || !isNowhere(document.activeElement)) return;
    if (!place && !isGone(last)) return;
    const [lost, from] = [last, place ?? placeOf(last)];
    last = undefined;
    place = undefined;
    const next = isGone(lost) ? near(from, lost.isConnected) : lost;
    if (!(next instanceof HTMLElement)) return;
    // What goes on far from what is read is no reason to go there.
    const follow = wasInSight;
    next.focus({ preventScroll: true });
    if (follow) next.scrollIntoView({ block: 'nearest' });
  };
  // What is gone is in sight no more, but that says nothing about where it was.
  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (target === last && !isGone(target)) wasInSight = isIntersecting;
  });
  const observer = new MutationObserver((records) => {
    if (!last) return;
    for (const record of records) place = after(record, place, last);
    // What is drawn next may give the focus to something by itself.
    if (isNowhere(document.activeElement)) afterPaint(look);
  });
  const onFocusIn = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : undefined;
    place = undefined;
    wasInSight = true;
    sight.disconnect();
    if (last) sight.observe(last);
  };
  /** What is hidden loses the focus without a change that is seen here. */
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!relatedTarget) afterPaint(look);
  };
  const onPointerDown = () => {
    isPressed = true;
  };
  /** Whoever clicks beside everything wants the focus nowhere. */
  const onPointerUp = () => {
    isPressed = false;
    if (isNowhere(document.activeElement)) last = undefined;
  };
  /** The press became a scroll or a drag: what went meanwhile is gone all the same. */
  const onPointerCancel = () => {
    isPressed = false;
    afterPaint(look);
  };
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled'],
  });
  addEventListener('focusin', onFocusIn);
  addEventListener('focusout', onFocusOut);
  addEventListener('pointerdown', onPointerDown, true);
  addEventListener('pointerup', onPointerUp, true);
  addEventListener('pointercancel', onPointerCancel, true);
  return () => {
    observer.disconnect();
    sight.disconnect();
    removeEventListener('focusin', onFocusIn);
    removeEventListener('focusout', onFocusOut);
    removeEventListener('pointerdown', onPointerDown, true);
    removeEventListener('pointerup', onPointerUp, true);
    removeEventListener('pointercancel', onPointerCancel, true);
  };
}

function isNowhere(focused: Element | null): boolean {
  return !focused || focused === document.body || focused.matches(':disabled');
}

/** What only a script may focus, a title say, has lost nothing by being so. */
function isGone(element: Element): boolean {
  return !element.isConnected || !element.matches(focusable) || !element.checkVisibility();
}

const placeOf = (element: Element): Place => ({
  parent: element.parentNode ?? element,
  before: element,
});

/** Where what had the focus stood, after this change. */
function after(
  { target, removedNodes, previousSibling }: MutationRecord,
  place: Place | undefined,
  last: Element,
): Place | undefined {
  for (const node of removedNodes) {
    if (node.contains(place?.parent ?? last)) return { parent: target, before: previousSibling };
    if (place && node === place.before) return { ...place, before: previousSibling };
  }
  return place;
}

/**
 * @param isThere it is only of no use any more: of the buttons in a row those that remove or reset come last, and who presses
 * once too often shall not come to them
 */
function near({ parent, before }: Place, isThere: boolean): Element | null {
  let inside = parent instanceof Element ? parent : parent.parentElement;
  if (!inside?.closest(parts)) return beginning();
  let here = before?.parentNode === inside ? before : null;
  while (inside) {
    const children: Node[] = [...inside.childNodes];
    const at = here ? children.indexOf(here as ChildNode) + 1 : 0;
    const next = inOneOf(children.slice(at), 'first');
    const previous = inOneOf(children.slice(0, at).reverse(), 'last');
    const found = isThere ? (previous ?? next) : (next ?? previous);
    if (found) return found;
    if (inside.matches(parts)) break;
    here = inside;
    inside = inside.parentElement;
  }
  return beginning();
}

function beginning(): Element | null {
  for (const one of beginnings) {
    const found = document.querySelector(one);
    if (found) return found;
  }
  return null;
}

function inOneOf(nodes: readonly Node[], end: 'first' | 'last'): Element | undefined {
  const isOpen = (element: Element) =>
    !isGone(element) && element.getAttribute('tabindex') !== '-1';
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    const all = [node, ...node.querySelectorAll(focusable)];
    const found = end === 'first' ? all.find(isOpen) : all.findLast(isOpen);
    if (found) return found;
  }
  return undefined;
}
