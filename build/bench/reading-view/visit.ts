import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Label, labels } from '../../../shared/annotation.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';
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
export async function visit(browser: Browser, destination: Destination): Promise<Visit> {
  const { last, run } = destination;
  const first = optionsFor(last, 2 * run);
  const interactive = await onPage(browser, destination, first, untilMarking);
  const options = optionsFor(last, 2 * run + 1);
  const rest = await onPage(browser, destination, options, async (page, gauges) => {
    const { metric, untilQuiet, collect } = gauges;
    const painted = await page.evaluate(() => window.probe.painted);
    const load = await untilQuiet();
    await collect();
    const [heap, nodes] = [(await metric('JSHeapUsedSize')) / 1e6, await metric('Nodes')];
    const marks = await markOften(page, options);
    await untilQuiet();
    const before = await metric('TaskDuration');
    await page.keyboard.press('End');
    const jumpShown = await page.evaluate(() => window.probe.jump);
    const jump = (await untilQuiet()) - 1000 * before;
    return { load, painted, heap, nodes, marks, jump, jumpShown };
  });
  return { ...rest, interactive };
}

interface Gauges {
  metric(name: string): Promise<number>;
  /** Main-thread milliseconds when the page came to rest. */
  untilQuiet(): Promise<number>;
  collect(): Promise<void>;
}

async function onPage<T>(
  browser: Browser,
  { url, forget }: Destination,
  options: ProbeOptions,
  measure: (page: Page, gauges: Gauges, options: ProbeOptions) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe, options);
    const session = await context.newCDPSession(page);
    // Its own time on the processor: what else the machine does meanwhile does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await untilAtRest(browser);
    await forget();
    await page.goto(url, { waitUntil: 'commit' });
    return await measure(page, gaugesOf(session), options);
  } finally {
    await context.close();
  }
}

/** A new window starts programs of the browser's own, such as that of its address bar; the page need not compete with them. */
async function untilAtRest(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  let spent = 0;
  for (let quiet = 0; quiet < 3; ) {
    await wait(100);
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const now = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    quiet = now - spent < 0.01 ? quiet + 1 : 0;
    spent = now;
  }
  await session.detach();
}

function gaugesOf(session: CDPSession): Gauges {
  const metric = async (name: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  };
  return {
    metric,
    /** Quiet: busy for less than a twentieth of each of four tenths of a second in a row. */
    async untilQuiet() {
      let [rest, last] = [0, 0];
      for (let quiet = 0; quiet < 4; ) {
        await wait(100);
        const busy = 1000 * (await metric('TaskDuration'));
        quiet = busy - last < 5 ? quiet + 1 : 0;
        if (quiet === 0) rest = busy;
        last = busy;
      }
      return rest;
    },
    async collect() {
      // Once for what is garbage, once more for what it held on to.
      for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
    },
  };
}

/** A reader who cannot wait: the key, again and again, until it does something. */
async function untilMarking(page: Page, _gauges: Gauges, { key }: ProbeOptions): Promise<number> {
  for (;;) {
    await page.keyboard.press(key);
    const marked = await page.evaluate(() => window.probe.marked);
    if (marked !== null) return marked;
  }
}

async function markOften(page: Page, { key }: ProbeOptions): Promise<number[]> {
  const marks: number[] = [];
  for (let press = 1; press <= presses; press += 1) {
    await page.keyboard.press(key);
    marks.push(await page.evaluate(() => window.probe.mark));
    // As fast as somebody who need not read, and never in step with the frames.
    await wait(40 + ((press * 7) % 16));
  }
  return marks;
}
