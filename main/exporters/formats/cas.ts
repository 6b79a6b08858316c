import {
  attributionOf,
  claimReviewOf,
  labelOf,
  noteOf,
  rangeOf,
} from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { currentVersion, type TextRange } from '../../../shared/article.ts';

/** What INCEpTION and other programs of Apache UIMA hold of an article. Offsets are Java's: UTF-16. */
export const sentenceType = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence';
/** A custom span layer, as INCEpTION names those that its users make. */
export const markType = 'webanno.custom.AssayMark';
export const markFeatures = {
  label: 'fact, opinion, claim or cleared',
  note: 'Why',
  attribution: 'outlet, quoted or reported',
  speaker: 'Who says it',
  verdict: 'Name of the verdict',
  conclusion: 'The verdict in one sentence',
  creator: 'Who made the mark',
  identifier: 'Id of the mark in Assay',
} as const;
export type MarkFeature = keyof typeof markFeatures;

export interface CasMark extends TextRange {
  readonly features: Partial<Readonly<Record<MarkFeature, string>>>;
}

export interface Cas {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly TextRange[];
  readonly marks: readonly CasMark[];
}

export function casOf({ article, annotations }: OpenArticle): Cas {
  const { text, sentences } = currentVersion(article);
  return {
    text,
    language: article.language?.split('-')[0] ?? 'x-unspecified',
    sentences,
    marks: annotations.map((mark) => {
      const attribution = attributionOf(mark);
      const review = claimReviewOf(mark);
      const said: Record<MarkFeature, string | undefined> = {
        label: labelOf(mark),
        note: noteOf(mark),
        attribution: attribution?.kind,
        speaker: attribution?.name,
        verdict: review?.verdict?.name,
        conclusion: review?.conclusion,
        creator: mark.creator.name,
        identifier: mark.id,
      };
      const features = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
      return { ...rangeOf(mark), features };
    }),
  };
}
