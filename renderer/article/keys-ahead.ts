/** Keys that come before the text can take them: whoever knows what they will find there begins to mark before it is there. */
let kept: KeyboardEvent[] = [];
/** The address at which they were pressed. */
let place = '';

/** Keeps them from now on, until `pressKeptKeys`. Returns how to stop earlier; what is kept by then stays so. */
export function keepKeys(): () => void {
  addEventListener('keydown', keep);
  return stop;
}

/** On what has the focus by now, as if they were pressed only now. */
export function pressKeptKeys(): void {
  const keys = place === location.hash ? kept : [];
  forgetKeys();
  // For some of them there was a command meanwhile.
  for (const key of keys)
    if (!key.defaultPrevented)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
}

export function forgetKeys(): void {
  stop();
  kept = [];
}

function keep(event: KeyboardEvent): void {
  if (place !== location.hash) kept = [];
  place = location.hash;
  const { target, ctrlKey, metaKey, altKey, isComposing } = event;
  // Whoever is in a control means that, and what has such a modifier is often the browser's.
  if (target === document.body && !(ctrlKey || metaKey || altKey || isComposing)) kept.push(event);
}

function stop(): void {
  removeEventListener('keydown', keep);
}
