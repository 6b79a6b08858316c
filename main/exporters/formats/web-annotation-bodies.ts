import { z } from 'zod';
import type { Body, Judgement } from '../../../shared/annotation.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import { labelNamed } from '../found-mark.ts';

export const webBody = z.looseObject({
  type: z.unknown().optional(),
  purpose: z.unknown().optional(),
  value: z.string().optional(),
  details: z.unknown().optional(),
});
export type WebBody = z.infer<typeof webBody>;

/** A textual body that any program can show, with the whole of ours as a JSON literal where text is not enough. */
export function webBodyOf(body: Body): object {
  const { purpose } = body;
  const textual = (value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  switch (body.purpose) {
    case 'classifying':
    case 'commenting':
      return textual(body.value);
    case 'describing':
      return {
        ...textual([body.value.kind, body.value.name].filter(Boolean).join(': ')),
        details: body.value,
      };
    case 'assessing': {
      const { verdict, conclusion, claimReviewed } = body.value;
      const summary = [verdict?.name, conclusion ?? claimReviewed].filter(Boolean).join(': ');
      return { ...textual(summary || 'not decided'), details: body.value };
    }
    case 'linking':
      return {
        ...textual([body.value.title, body.value.uri].filter(Boolean).join(' ')),
        details: body.value,
      };
  }
}

/** Undefined when no body is one of our labels. Programs without a purpose for labels say "tagging" or nothing. */
export function judgementIn(bodies: readonly WebBody[], bodyValue = ''): Judgement | undefined {
  const named = [
    ...bodies.filter(({ purpose }) => purpose === 'classifying'),
    ...bodies.filter(({ purpose }) => purpose === 'tagging'),
    ...bodies.filter(({ purpose }) => purpose === undefined),
  ];
  const label = [...named.map(({ value = '' }) => value), bodyValue]
    .map(labelNamed)
    .find((found) => found !== undefined);
  if (!label) return undefined;
  const notes = bodies.filter(
    ({ purpose, value }) =>
      value && (purpose === 'commenting' || purpose === 'describing' || purpose === 'replying'),
  );
  const details = (purpose: string) =>
    bodies.flatMap((body) => (body.purpose === purpose && body.details ? [body.details] : []));
  const note = notes.filter((body) => !body.details).map(({ value }) => value);
  const [attribution] = details('describing');
  const [claimReview] = details('assessing');
  const evidence = details('linking');
  // What the literals hold is checked by whoever makes marks of it.
  return {
    label,
    ...(note.length > 0 ? { note: note.join('\n\n') } : {}),
    ...(attribution ? { attribution: attribution as NonNullable<Judgement['attribution']> } : {}),
    ...(claimReview ? { claimReview: claimReview as NonNullable<Judgement['claimReview']> } : {}),
    ...(evidence.length > 0 ? { evidence: evidence as Evidence[] } : {}),
  };
}
