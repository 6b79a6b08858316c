import type { AnnotationTarget, RecordHeader } from './annotation.ts';
import { type Person, personKey } from './person.ts';

/** A message in a thread. The first one says what the thread is about, and its id names the thread. */
export interface Comment extends RecordHeader {
  readonly type: 'Comment';
  readonly creator: Person;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Id of the thread's first comment: its own, when it is that. */
  readonly thread: string;
  /** Of the first one only: the mark, or else the stretch of text. */
  readonly mark?: string | undefined;
  readonly target?: AnnotationTarget | undefined;
  /** May be empty where the thread is only resolved. */
  readonly text: string;
  /** Names of the people it speaks to. */
  readonly mentions?: readonly string[] | undefined;
  /** Resolves the thread with this comment, or opens it again. */
  readonly resolved?: boolean | undefined;
  /** One more than that of every comment of the thread that was known when this one was made. */
  readonly turn: number;
}

export interface Thread {
  readonly id: string;
  readonly mark?: string | undefined;
  readonly target?: AnnotationTarget | undefined;
  readonly resolved: boolean;
  readonly comments: readonly Comment[];
}

/**
 * Threads in the order of their beginning. One whose first comment has not arrived has no place yet; one whose first comment
 * was deleted keeps it.
 */
export function threadsOf(comments: Iterable<Comment>): Thread[] {
  const byThread = new Map<string, Comment[]>();
  for (const comment of comments) {
    const others = byThread.get(comment.thread);
    if (others) others.push(comment);
    else byThread.set(comment.thread, [comment]);
  }
  const threads: Thread[] = [];
  for (const [id, all] of byThread) {
    const first = all.find((comment) => comment.id === id);
    const standing = all.filter(({ deleted }) => !deleted).sort(inTurn);
    if (!first || standing.length === 0) continue;
    const { mark, target } = first;
    threads.push({
      id,
      ...(mark === undefined ? {} : { mark }),
      ...(target === undefined ? {} : { target }),
      resolved: isResolved(standing),
      comments: standing,
    });
  }
  return threads.sort((a, b) => byCreation(a.comments[0], b.comments[0]));
}

/** Of those who did not know each other, whoever leaves it open is heard. */
function isResolved(inOrder: readonly Comment[]): boolean {
  const said = inOrder.filter(({ resolved }) => resolved !== undefined);
  const last = said.at(-1)?.turn;
  return last !== undefined && said.every(({ turn, resolved }) => turn !== last || resolved);
}

function inTurn(a: Comment, b: Comment): number {
  return a.turn - b.turn || byCreation(a, b);
}

function byCreation(a: Comment | undefined, b: Comment | undefined): number {
  if (!a || !b) return 0;
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whom a text speaks to: `@` and a name, the longest that fits, or its first word where only one person has that. */
export function mentionsIn(text: string, names: readonly string[]): string[] {
  const spoken = ` ${personKey(text)} `;
  const known = [...new Set(names)].sort((a, b) => b.length - a.length);
  const firstWords = known.map((name) => personKey(name).split(' ')[0] ?? '');
  const found = new Set<string>();
  for (const { index: at } of spoken.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
    const rest = spoken.slice(at + 1);
    const whole = known.find((name) => name && startsWithWord(rest, personKey(name)));
    const short = known.filter((_, index) => startsWithWord(rest, firstWords[index] ?? ''));
    const meant = whole ?? (short.length === 1 ? short[0] : undefined);
    if (meant) found.add(meant);
  }
  return [...found].sort();
}

function startsWithWord(text: string, word: string): boolean {
  return word !== '' && text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));
}
