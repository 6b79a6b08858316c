/** What the page itself sees, by its own clock: milliseconds since the navigation began, or since the key. */
export interface Probe {
  /** When the first frame with a sentence in it was painted. */
  readonly painted: Promise<number>;
  /** When the first frame that shows a new label was. */
  marked: number | null;
  /** From the last key that marks to the frame that shows its mark. */
  mark: Promise<number>;
  /** From End to the frame that shows the last sentence, focused. */
  jump: Promise<number>;
}

export interface ProbeOptions {
  /** The key that marks, and as what. */
  readonly key: string;
  readonly label: string;
  /** The article's last sentence. */
  readonly last: string;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before anything of its own; knows of it only the attributes that sentences carry. */
export function installProbe({ key, label, last }: ProbeOptions): void {
  /** A message sent at a frame's beginning arrives when its style, layout and paint are done. */
  const nextFrame = () =>
    new Promise<number>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done(performance.now());
      };
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const frameThatShows = async (holds: () => boolean) => {
    for (;;) {
      const painted = await nextFrame();
      if (holds()) return painted;
    }
  };
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const focused = () => {
    const element = document.activeElement;
    return element instanceof HTMLElement ? element.dataset.sentenceId : undefined;
  };
  const isInView = () => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  };

  const never = new Promise<number>(() => {});
  const probe: Probe = {
    painted: frameThatShows(() => Boolean(find('[data-sentence-id]')?.textContent)),
    marked: null,
    mark: never,
    jump: never,
  };
  window.probe = probe;

  new MutationObserver(async (_changes, observer) => {
    observer.disconnect();
    probe.marked = await nextFrame();
  }).observe(document, { subtree: true, attributeFilter: ['data-label'] });

  const since = async (event: Event, shown: Promise<number>) => (await shown) - event.timeStamp;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === key) {
      const sentence = `[data-sentence-id="${focused()}"]`;
      const isMarked = () => find(sentence)?.dataset.label === label;
      probe.mark = since(event, frameThatShows(isMarked));
    } else if (event.key === 'End') {
      const isThere = () => focused() === last && isInView();
      probe.jump = since(event, frameThatShows(isThere));
    }
  };
  addEventListener('keydown', onKey, true);
}
