import type { ReviewState } from './decision.ts';
import { type Person, personKey, samePerson } from './person.ts';

/** How much one person has before them, in marks. */
export interface PersonLoad {
  readonly person: Person;
  /** Theirs, not handed on yet. */
  readonly drafts: number;
  /** Theirs, to be mended. */
  readonly returned: number;
  /** Theirs, waiting for somebody else. */
  readonly waiting: number;
  /** Of others, which they may review. */
  readonly toReview: number;
  /** Of theirs that are approved. */
  readonly approved: number;
}

/** What came on one day. */
export interface BoardDay {
  /** ISO 8601 date, UTC. */
  readonly day: string;
  /** In articles that were added. */
  readonly sentences: number;
  /** Sentences that somebody judged as a whole for the first time. */
  readonly judged: number;
  /** Given, by id. */
  readonly verdicts: Readonly<Record<string, number>>;
}

export interface TeamBoard {
  /** Whoever has most before them comes first. */
  readonly people: readonly PersonLoad[];
  /** Only days on which something came, the earliest first. */
  readonly days: readonly BoardDay[];
}

/** A mark as the board counts it. */
export interface BoardMark {
  readonly person: Person;
  readonly lastHand: Person;
  readonly decidedBy?: Person | undefined;
  readonly state: ReviewState;
  readonly open: boolean;
  readonly verdict?: string | undefined;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** The revision that gave it the verdict it has, at the latest. */
  readonly revision: { readonly modified: string };
  readonly judges: readonly [number, number];
}

export interface BoardArticle {
  /** ISO 8601, UTC. */
  readonly added: string;
  readonly sentences: number;
  readonly marks: readonly BoardMark[];
}

export function teamBoardOf(articles: readonly BoardArticle[], mayApproveOwn: boolean): TeamBoard {
  const marks = articles.flatMap((article) => article.marks);
  return { people: loadsOf(marks, mayApproveOwn), days: daysOf(articles) };
}

function loadsOf(marks: readonly BoardMark[], mayApproveOwn: boolean): PersonLoad[] {
  const people = new Map<string, Person>();
  const meet = (person: Person | undefined) => {
    if (person) people.set(personKey(person.name), person);
  };
  for (const { person, lastHand, decidedBy } of marks)
    for (const one of [person, lastHand, decidedBy]) meet(one);
  const loads = [...people.values()].map((person): PersonLoad => {
    const own = marks.filter(({ lastHand }) => samePerson(lastHand, person));
    const open = (state: ReviewState) => own.filter((mark) => mark.open && mark.state === state);
    const others = mayApproveOwn
      ? marks
      : marks.filter(({ lastHand }) => !samePerson(lastHand, person));
    return {
      person,
      drafts: open('draft').length,
      returned: open('returned').length,
      waiting: open('ready').length,
      toReview: others.filter(({ open, state }) => open && state === 'ready').length,
      approved: own.filter(({ state }) => state === 'approved').length,
    };
  });
  const load = ({ drafts, returned }: PersonLoad) => drafts + returned;
  return loads.sort(
    (a, b) => load(b) - load(a) || (personKey(a.person.name) < personKey(b.person.name) ? -1 : 1),
  );
}

function daysOf(articles: readonly BoardArticle[]): BoardDay[] {
  const days = new Map<
    string,
    { sentences: number; judged: number; verdicts: Record<string, number> }
  >();
  const on = (moment: string) => {
    const day = moment.slice(0, 10);
    const known = days.get(day) ?? { sentences: 0, judged: 0, verdicts: Object.create(null) };
    days.set(day, known);
    return known;
  };
  for (const { added, sentences, marks } of articles) {
    on(added).sentences += sentences;
    for (const moment of firstJudged(marks).values()) on(moment).judged += 1;
    for (const { verdict, revision } of marks) {
      if (verdict === undefined) continue;
      const { verdicts } = on(revision.modified);
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
  }
  return [...days]
    .map(([day, came]) => ({ day, ...came, verdicts: { ...came.verdicts } }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** By index of the sentence. */
function firstJudged(marks: readonly BoardMark[]): Map<number, string> {
  const first = new Map<number, string>();
  for (const {
    judges: [from, to],
    created,
  } of marks)
    for (let index = from; index < to; index += 1) {
      const known = first.get(index);
      if (known === undefined || created < known) first.set(index, created);
    }
  return first;
}
