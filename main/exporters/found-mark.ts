import type { Attribution, Judgement, Label } from '../../shared/annotation.ts';
import { labels } from '../../shared/annotation.ts';
import type { PublishedCheck } from '../../shared/api.ts';
import type { TextRange } from '../../shared/article.ts';
import type { TextUnit } from '../../shared/text-units.ts';

/** A mark as a file tells of it, before anybody knows where in an article it stands. */
export interface FoundMark {
  /** The mark's id, if the file has kept it. */
  readonly id?: string | undefined;
  /** As the file calls it. */
  readonly label: string;
  /** Undefined when the label is none of ours. */
  readonly judgement: Judgement | undefined;
  /** In `text` where there is one, else in the text of the article. */
  readonly position?: (TextRange & { readonly unit: TextUnit }) | undefined;
  /** The text that positions count in, when the file brings it along: the article's, or a piece of it. */
  readonly text?: string | undefined;
  readonly quote?:
    | { readonly exact: string; readonly prefix?: string; readonly suffix?: string }
    | undefined;
}

/** Everything a file holds. */
export interface Found {
  /** The whole text, when the file brings it along. */
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly marks: readonly FoundMark[];
  readonly checks?: readonly PublishedCheck[];
  /** Copies of evidence, as base64: nothing of them is believed before it is looked at. */
  readonly copies?: readonly { readonly sha256: string; readonly data: string }[];
}

/** Other programs call our labels what their users called them. */
const synonyms: Readonly<Record<string, Label>> = {
  facts: 'fact',
  factual: 'fact',
  opinions: 'opinion',
  claims: 'claim',
  checkable: 'claim',
  'check-worthy': 'claim',
  checkworthy: 'claim',
  clear: 'cleared',
  none: 'cleared',
  'nothing to check': 'cleared',
};

export function labelNamed(name: string): Label | undefined {
  const plain = name.trim().toLowerCase();
  const own = labels.find((label) => label === plain);
  return own ?? (Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined);
}

/** The judgement of a mark whose details a file keeps apart; undefined when its label is none of ours. */
export function judgementFrom(parts: {
  readonly label: string;
  readonly note?: string | undefined;
  readonly attribution?: string | undefined;
  readonly speaker?: string | undefined;
}): Judgement | undefined {
  const label = labelNamed(parts.label);
  if (!label) return undefined;
  const attribution = attributionFrom(parts.attribution, parts.speaker);
  return {
    label,
    ...(parts.note ? { note: parts.note } : {}),
    ...(attribution ? { attribution } : {}),
  };
}

function attributionFrom(kind = '', name = ''): Attribution | undefined {
  if (kind === 'outlet' || kind === 'quoted' || kind === 'reported') return { kind, name };
  return name ? { kind: 'reported', name } : undefined;
}
