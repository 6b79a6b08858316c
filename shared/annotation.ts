import type { TextRange } from './article.ts';
import type { ClaimReview } from './claim-review.ts';
import type { Evidence } from './evidence.ts';
import type { Person } from './person.ts';
import type { TextSelectors } from './selector.ts';

export const labels = ['fact', 'opinion', 'claim', 'cleared'] as const;
export type Label = (typeof labels)[number];

export const attributionKinds = ['outlet', 'quoted', 'reported'] as const;
/** Who says it: the outlet itself, somebody in quotation marks, or somebody in reported speech. */
export type AttributionKind = (typeof attributionKinds)[number];
export interface Attribution {
  readonly kind: AttributionKind;
  /** Empty for the outlet, or while the name is not known. */
  readonly name: string;
}

/** https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
export type Body =
  | { readonly type: 'TextualBody'; readonly purpose: 'classifying'; readonly value: Label }
  | { readonly type: 'TextualBody'; readonly purpose: 'commenting'; readonly value: string }
  | { readonly type: 'Attribution'; readonly purpose: 'describing'; readonly value: Attribution }
  | { readonly type: 'ClaimReview'; readonly purpose: 'assessing'; readonly value: ClaimReview }
  /** One for each piece of evidence. */
  | { readonly type: 'Evidence'; readonly purpose: 'linking'; readonly value: Evidence };

/**
 * Every stored thing is a record. Writers only ever append higher revisions to their own file; the merged view keeps,
 * for each id, the record with the highest (revision, modified, writer). A deletion is a record with `deleted`.
 */
export interface RecordHeader {
  readonly id: string;
  /** From 1. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly modified: string;
  readonly writer: string;
  readonly deleted?: true;
}

/** A mark. https://www.w3.org/TR/annotation-model/ */
export interface Annotation extends RecordHeader {
  readonly type: 'Annotation';
  readonly motivation: 'classifying';
  readonly creator: Person;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Who made this revision, where that is not the creator. */
  readonly modifiedBy?: Person | undefined;
  /** Only in a mark that was moved to another version: the revision that says what it says. */
  readonly unchangedSince?: Pick<RecordHeader, 'revision' | 'modified' | 'writer'> | undefined;
  /** Ids of the marks it settles the disagreement of: they stay, and this one counts in their place. */
  readonly adjudicates?: readonly string[] | undefined;
  readonly target: AnnotationTarget;
  readonly body: readonly Body[];
}

/** Who is behind what the mark says now. */
export function lastHandOf({ creator, modifiedBy }: Annotation): Person {
  return modifiedBy ?? creator;
}

/** Without the marks that others settle. */
export function withoutSettled(annotations: readonly Annotation[]): readonly Annotation[] {
  const settled = new Set(
    annotations.flatMap(({ deleted, adjudicates }) => (deleted ? [] : (adjudicates ?? []))),
  );
  return settled.size === 0 ? annotations : annotations.filter(({ id }) => !settled.has(id));
}

export interface AnnotationTarget {
  /** Article id. */
  readonly source: string;
  /** Article version id. */
  readonly version: string;
  /** The sentence the mark stands on, when it covers exactly one whole sentence. The selector says the same. */
  readonly sentence?: string;
  readonly selector: TextSelectors;
}

/** What the mark covers, in UTF-16 code units of its version's text. */
export function rangeOf({ target }: Pick<Annotation, 'target'>): TextRange {
  const [{ start, end }] = target.selector;
  return { start, end };
}

export function labelOf(annotation: Pick<Annotation, 'body'>): Label | undefined {
  for (const body of annotation.body) if (body.purpose === 'classifying') return body.value;
  return undefined;
}

export function noteOf(annotation: Pick<Annotation, 'body'>): string {
  for (const body of annotation.body) if (body.purpose === 'commenting') return body.value;
  return '';
}

export function attributionOf(annotation: Pick<Annotation, 'body'>): Attribution | undefined {
  for (const body of annotation.body) if (body.purpose === 'describing') return body.value;
  return undefined;
}

export function claimReviewOf(annotation: Pick<Annotation, 'body'>): ClaimReview | undefined {
  for (const body of annotation.body) if (body.purpose === 'assessing') return body.value;
  return undefined;
}

export function evidenceOf(annotation: Pick<Annotation, 'body'>): Evidence[] {
  return annotation.body.flatMap((body) => (body.purpose === 'linking' ? [body.value] : []));
}

/** What somebody says of a stretch of text: the bodies of a mark, as one value. */
export interface Judgement {
  readonly label: Label;
  readonly note?: string | undefined;
  readonly attribution?: Attribution | undefined;
  readonly claimReview?: ClaimReview | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
}

export function bodiesOf({ label, note, attribution, claimReview, evidence }: Judgement): Body[] {
  const bodies: Body[] = [{ type: 'TextualBody', purpose: 'classifying', value: label }];
  if (note) bodies.push({ type: 'TextualBody', purpose: 'commenting', value: note });
  if (attribution) bodies.push({ type: 'Attribution', purpose: 'describing', value: attribution });
  if (claimReview) bodies.push({ type: 'ClaimReview', purpose: 'assessing', value: claimReview });
  for (const value of evidence ?? []) bodies.push({ type: 'Evidence', purpose: 'linking', value });
  return bodies;
}

/** Undefined for an annotation without a label, which no mark of ours is. */
export function judgementOf(annotation: Pick<Annotation, 'body'>): Judgement | undefined {
  const label = labelOf(annotation);
  if (!label) return undefined;
  const evidence = evidenceOf(annotation);
  return {
    label,
    note: noteOf(annotation) || undefined,
    attribution: attributionOf(annotation),
    claimReview: claimReviewOf(annotation),
    evidence: evidence.length > 0 ? evidence : undefined,
  };
}

/** Whether `a` supersedes `b`: the one rule by which writers' files merge. Plain code-unit order, so every machine agrees. */
export function supersedes(
  a: Pick<RecordHeader, 'revision' | 'modified' | 'writer'>,
  b: Pick<RecordHeader, 'revision' | 'modified' | 'writer'>,
): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  if (a.modified !== b.modified) return a.modified > b.modified;
  return a.writer > b.writer;
}

/** The later changed last; what was changed at one time, as marks of one call are, by id. */
export function byChange(a: Annotation, b: Annotation): number {
  if (a.modified !== b.modified) return a.modified < b.modified ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** A claim that nobody has judged yet, in a verdict's name or in a sentence: some newsrooms have no verdicts. */
export function isUndecided(label: Label | undefined, review: ClaimReview | undefined): boolean {
  return label === 'claim' && !review?.verdict && !review?.conclusion;
}
