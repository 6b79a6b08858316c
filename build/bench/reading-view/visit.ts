import { setTimeout as wait } from 'node:timers/promises';
import { type Label, labels } from '../../../shared/annotation.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';
import type { Chromium, Session } from './devtools.ts';
import { installProbe, type ProbeOptions } from './probe.ts';

const presses = 30;

/** Assay keeps its marks: where every visit marks otherwise than the one before, each of its keys changes something. */
const turns: readonly Label[] = labels.filter((label) => label !== 'cleared');

function optionsFor(last: string, page: number): ProbeOptions {
  const label = turns[page % turns.length] ?? 'claim';
  return { label, key: labelDefinitions[label].key, last };
}

export interface Visit {
  /** Milliseconds of the main thread, from the navigation until the page is quiet. */
  readonly load: number;
  readonly painted: number;
  readonly interactive: number;
  readonly marks: readonly number[];
  /** Milliseconds of the main thread, from the key until the page is quiet. */
  readonly jump: number;
  readonly jumpShown: number;
  /** Megabytes. */
  readonly heap: number;
  readonly nodes: number;
}

export interface Destination {
  readonly url: string;
  /** The article's last sentence. */
  readonly last: string;
  readonly run: number;
  /** Makes every page a first visit. */
  forget(): Promise<void>;
}

/** Everything that is measured, once, on pages of their own. */
export async function visit(browser: Chromium, destination: Destination): Promise<Visit> {
  const { last, run } = destination;
  const first = optionsFor(last, 2 * run);
  const interactive = await onPage(browser, destination, first, untilMarking);
  const options = optionsFor(last, 2 * run + 1);
  const rest = await onPage(browser, destination, options, async (page) => {
    const painted = await evaluate(page, 'probe.painted');
    const load = await untilQuiet(page);
    // Once for what is garbage, once more for what it held on to.
    for (let time = 0; time < 2; time += 1) await page.send('HeapProfiler.collectGarbage');
    const [heap, nodes] = [
      (await metric(page, 'JSHeapUsedSize')) / 1e6,
      await metric(page, 'Nodes'),
    ];
    const marks = await markOften(page, options);
    await untilQuiet(page);
    const before = await metric(page, 'TaskDuration');
    await press(page, 'End');
    const jumpShown = await evaluate(page, 'probe.jump');
    const jump = (await untilQuiet(page)) - 1000 * before;
    return { load, painted, heap, nodes, marks, jump, jumpShown };
  });
  return { ...rest, interactive };
}

async function onPage<T>(
  browser: Chromium,
  { url, forget }: Destination,
  options: ProbeOptions,
  measure: (page: Session, options: ProbeOptions) => Promise<T>,
): Promise<T> {
  const { page, close } = await browser.open();
  try {
    const source = `(${installProbe})(${JSON.stringify(options)})`;
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source });
    await page.send('Page.enable');
    // Its own time on the processor: what else the machine does meanwhile does not count.
    await page.send('Performance.enable', { timeDomain: 'threadTicks' });
    await untilAtRest(browser.session);
    await forget();
    await page.send('Page.navigate', { url });
    return await measure(page, options);
  } finally {
    await close();
  }
}

/** A new window starts programs of the browser's own, such as that of its address bar; the page need not compete with them. */
async function untilAtRest(browser: Session): Promise<void> {
  let spent = 0;
  for (let quiet = 0; quiet < 3; ) {
    await wait(100);
    const { processInfo } = await browser.send<{ processInfo: readonly { cpuTime: number }[] }>(
      'SystemInfo.getProcessInfo',
    );
    const now = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    quiet = now - spent < 0.01 ? quiet + 1 : 0;
    spent = now;
  }
}

async function metric(page: Session, name: string): Promise<number> {
  const { metrics } = await page.send<{ metrics: readonly { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/**
 * Main-thread milliseconds when the page came to rest: busy for less than a twentieth of each of four tenths of a second in
 * a row.
 */
async function untilQuiet(page: Session): Promise<number> {
  let [rest, last] = [0, 0];
  for (let quiet = 0; quiet < 4; ) {
    await wait(100);
    const busy = 1000 * (await metric(page, 'TaskDuration'));
    quiet = busy - last < 5 ? quiet + 1 : 0;
    if (quiet === 0) rest = busy;
    last = busy;
  }
  return rest;
}

/** A number of the probe's, once it is there. */
async function evaluate(page: Session, expression: string): Promise<number> {
  const { result, exceptionDetails } = await page.send<{
    result: { value: number };
    exceptionDetails?: { text: string };
  }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
  return result.value;
}

async function press(page: Session, key: string): Promise<void> {
  const isDigit = /^\d$/.test(key);
  const pressed = {
    key,
    code: isDigit ? `Digit${key}` : key,
    windowsVirtualKeyCode: isDigit ? key.charCodeAt(0) : virtualKeys[key],
    ...(isDigit ? { text: key } : {}),
  };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
}

const virtualKeys: Readonly<Record<string, number>> = { End: 35 };

/** A reader who cannot wait: the key, again and again, until it does something. */
async function untilMarking(page: Session, { key }: ProbeOptions): Promise<number> {
  for (;;) {
    await press(page, key);
    const marked = await evaluate(page, 'probe.marked ?? 0');
    if (marked > 0) return marked;
  }
}

async function markOften(page: Session, { key }: ProbeOptions): Promise<number[]> {
  const marks: number[] = [];
  for (let time = 1; time <= presses; time += 1) {
    await press(page, key);
    marks.push(await evaluate(page, 'probe.mark'));
    // As fast as somebody who need not read, and never in step with the frames.
    await wait(40 + ((time * 7) % 16));
  }
  return marks;
}
