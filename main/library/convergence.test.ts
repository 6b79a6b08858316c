import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import { type Library, openLibrary } from './open-library.ts';
import { bytes, imported, temporaryFolder } from './testing/samples.ts';
import { evidence, first, second } from './testing/team.ts';

type Deed = 'mark' | 'delete' | 'approve' | 'return' | 'comment' | 'resolve' | 'deliver';
interface Step {
  readonly actor: number;
  readonly deed: Deed;
  readonly mark: number;
  readonly partner: number;
  /** Which of the files are delivered, bit by bit. */
  readonly files: number;
  /** Of the last file delivered, only a part arrives. */
  readonly cut: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  actor: fc.nat(4),
  deed: fc.constantFrom<Deed>(
    ...(['mark', 'mark', 'mark', 'delete', 'approve', 'return', 'comment', 'resolve'] as const),
    ...(['deliver', 'deliver', 'deliver', 'deliver'] as const),
  ),
  mark: fc.nat(2),
  partner: fc.nat(4),
  files: fc.nat(1023),
  cut: fc.boolean(),
});
/** Up to twenty days, either way. */
const skews = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 5 });

interface Device {
  readonly library: Library;
  readonly marks: string;
  /** Of each file, how many times its own writer had written it when this copy was made. */
  readonly copies: Map<string, number>;
}

/** Some writers, each with a copy of the library on a device whose clock is so many days off. */
class Team {
  readonly devices: Device[] = [];
  /** `type id revision writer` of everything that was acknowledged. */
  readonly acknowledged = new Set<string>();
  article = '';
  #written = 0;
  #clock = Date.parse('2026-01-01T00:00:00Z');

  async open(count: number, days: readonly number[]): Promise<void> {
    const folder = await temporaryFolder();
    for (let index = 0; index < count; index += 1) {
      const [path, configDirectory] = ['library', 'config'].map((name) =>
        join(folder, `${name}-${index}`),
      ) as [string, string];
      await mkdir(configDirectory);
      const profile = { device: `0000000${index}`, person: `Writer ${index}` };
      await writeFile(join(configDirectory, 'profile.json'), JSON.stringify(profile));
      if (index > 0) await cp(join(folder, 'library-0'), path, { recursive: true });
      const now = () => new Date(this.#clock + (days[index] ?? 0) * 86_400_000);
      const library = await openLibrary({ path, configDirectory, program: 'test', now });
      if (index === 0) this.article = (await library.add(imported(), bytes)).id;
      const marks = join(path, 'articles', this.article, 'marks');
      this.devices.push({ library, marks, copies: new Map() });
    }
  }

  async take({ actor, deed, mark, partner, files, cut }: Step): Promise<void> {
    this.#clock += 1_000;
    this.#written += 1;
    const from = this.#device(actor);
    const id = `m${mark}`;
    if (deed === 'deliver') await this.#deliver(from, this.#device(partner), files, cut);
    else if (deed === 'mark' || deed === 'delete') {
      const label = (['fact', 'claim', 'opinion'] as const)[this.#written % 3] ?? 'fact';
      const judgement =
        deed === 'delete' ? null : { label, evidence, note: `step ${this.#written}` };
      const range = mark === 2 ? second : first;
      this.#acknowledge(await from.library.change(this.article, [{ id, range, judgement }]));
    } else if (deed === 'approve' || deed === 'return') {
      const state = deed === 'approve' ? 'approved' : 'returned';
      const decision = { id: `d${this.#written}`, mark: id, state, reason: 'why' } as const;
      // Refused where the mark is not known there yet, or is their own.
      const made = await from.library.decide(this.article, [decision]).catch(() => []);
      this.#acknowledge(made);
    } else await this.#comment(from, deed);
    await this.#note(from);
  }

  async #comment({ library }: Device, deed: 'comment' | 'resolve'): Promise<void> {
    const { threads: known } = await library.review(this.article);
    // Not the first that is shown: in that order clocks have a say.
    const [thread] = known.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const id = `c${this.#written}`;
    const about = thread ? { thread: thread.id } : { range: { version: 'v1', ...first } };
    const change = { id, text: 'so', ...about, ...(deed === 'resolve' ? { resolved: true } : {}) };
    const threads = await library.comment(this.article, [change]);
    this.#acknowledge(threads.flatMap(({ comments }) => comments.filter((one) => one.id === id)));
  }

  /** Until nothing more is new anywhere. */
  async settle(): Promise<void> {
    for (const from of this.devices)
      for (const to of this.devices) await this.#deliver(from, to, 1023, false);
  }

  #device(index: number): Device {
    return this.devices[index % this.devices.length] as Device;
  }

  #acknowledge(
    records: readonly { type: string; id: string; revision: number; writer: string }[],
  ): void {
    for (const { type, id, revision, writer } of records)
      this.acknowledged.add(`${type} ${id} ${revision} ${writer}`);
  }

  /** A writer's own files are as new as they get. */
  async #note({ marks, copies }: Device): Promise<void> {
    const index = this.devices.findIndex((device) => device.marks === marks);
    for (const name of await readdir(marks).catch((): string[] => []))
      if (name.startsWith(`writer-${index}-`)) copies.set(name, this.#written);
  }

  async #deliver(from: Device, to: Device, files: number, cut: boolean): Promise<void> {
    if (from === to) return;
    const newer = [...from.copies]
      .filter(([name, at]) => at > (to.copies.get(name) ?? 0))
      .filter((_, index) => (files >> index) & 1);
    await mkdir(to.marks, { recursive: true });
    for (const [index, [name, at]] of newer.entries()) {
      const content = await readFile(join(from.marks, name));
      const part = cut && index === newer.length - 1;
      await writeFile(
        join(to.marks, name),
        part ? content.subarray(0, content.length >> 1) : content,
      );
      // What arrived in part is delivered once more.
      if (!part) to.copies.set(name, at);
      else to.copies.delete(name);
    }
  }
}

async function outcomeOf(team: Team, { library }: Device) {
  const { annotations } = await library.open(team.article);
  const { review, threads } = await library.review(team.article);
  const { counts } = await library.summary(team.article);
  return { annotations, review, threads, counts };
}

async function run(count: number, steps: readonly Step[], days: readonly number[]) {
  const team = new Team();
  await team.open(count, days);
  for (const one of steps) await team.take(one);
  await team.settle();
  const outcomes = await Promise.all(team.devices.map((device) => outcomeOf(team, device)));
  const histories = await Promise.all(
    team.devices.map(async ({ library }) => library.history(team.article)),
  );
  await Promise.all(team.devices.map(({ library }) => library.close()));
  return { team, outcomes, histories };
}

/** Marks that several writers changed without knowing of each other: of those alone a clock picks the one that shows. */
function tied(
  history: readonly { record: { type: string; id: string; revision: number; writer: string } }[],
) {
  const highest = new Map<string, Set<string>>();
  const revisions = new Map<string, number>();
  for (const { record } of history) {
    if (record.type !== 'Annotation') continue;
    const known = revisions.get(record.id) ?? 0;
    if (record.revision < known) continue;
    if (record.revision > known) highest.set(record.id, new Set());
    revisions.set(record.id, record.revision);
    highest.get(record.id)?.add(record.writer);
  }
  return new Set([...highest].filter(([, writers]) => writers.size > 1).map(([id]) => id));
}

const shown = ({ id, revision, writer, body }: Annotation) => ({ id, revision, writer, body });

test('whoever writes what, and in whatever order and parts it arrives: all see the same, and nothing is lost', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.array(step, { minLength: 5, maxLength: 30 }),
      skews,
      async (count, steps, days) => {
        const skewed = await run(count, steps, days);
        for (const outcome of skewed.outcomes) expect(outcome).toEqual(skewed.outcomes[0]);
        for (const history of skewed.histories) {
          expect(history).toEqual(skewed.histories[0]);
          const kept = history.map(
            ({ record: { type, id, revision, writer } }) => `${type} ${id} ${revision} ${writer}`,
          );
          expect([...skewed.team.acknowledged].filter((key) => !kept.includes(key))).toEqual([]);
        }
        const exact = await run(count, steps, [0, 0, 0, 0, 0]);
        const unsure = tied(exact.histories[0] ?? []);
        expect(tied(skewed.histories[0] ?? [])).toEqual(unsure);
        const sure = ({ annotations, review, threads }: (typeof exact.outcomes)[number]) => ({
          annotations: annotations
            .filter(({ id }) => !unsure.has(id))
            .map(shown)
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
          states: review.marks
            .filter(({ mark }) => !unsure.has(mark))
            .map(({ mark, state }) => `${mark} ${state}`)
            .sort(),
          resolved: threads.map(({ id, resolved }) => `${id} ${resolved}`).sort(),
        });
        for (const [index, outcome] of skewed.outcomes.entries())
          expect(sure(outcome)).toEqual(sure(exact.outcomes[index] ?? outcome));
      },
    ),
    { numRuns: Number(process.env.ASSAY_RUNS ?? 15) },
  );
});
