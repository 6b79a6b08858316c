interface LastChange {
  readonly tick: number;
  /** The client that made it, if it said so. */
  readonly by: string | undefined;
  /** When anybody else changed the same before. */
  readonly others: number;
}

/** What was changed when: of everything only the last time, and the last time before that by somebody else. */
export class Ticks {
  #now = 0;
  readonly #last = new Map<string, LastChange>();

  get now(): number {
    return this.#now;
  }

  changed(key: string, by?: string): void {
    this.#now += 1;
    const tick = this.#now;
    const last = this.#last.get(key);
    const others = by === undefined ? tick : last?.by === by ? last.others : (last?.tick ?? 0);
    this.#last.set(key, { tick, by, others });
  }

  /** What somebody else than this client has changed since that tick. */
  since(tick: number, client: string | undefined): string[] {
    return [...this.#last].flatMap(([key, last]) =>
      (isOwn(client, last.by) ? last.others : last.tick) > tick ? key : [],
    );
  }
}

export function isOwn(client: string | undefined, by: string | undefined): boolean {
  return by !== undefined && by === client;
}
