import { type Annotation, bodiesOf, type Judgement } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import type { Block } from '../../../shared/article.ts';
import type { Verdict } from '../../../shared/claim-review.ts';
import { selectRange } from '../../../shared/selector.ts';
import type { VerdictScale } from '../../../shared/verdict-scale.ts';
import type { ExportContext } from '../context.ts';
import { wordsIn } from '../words/words.ts';
import { reportPage } from './report.ts';

/** A report about a short made-up article, for whoever designs a template; it shows verdicts of the library's own scale. */
export function samplePage(scale: VerdictScale, context: ExportContext): string {
  return reportPage(sampleArticle(scale, context), context);
}

function sampleArticle(scale: VerdictScale, { now, options }: ExportContext): OpenArticle {
  const { title, sentences: texts, speaker, person, conclusion } = wordsIn(options.language).sample;
  const time = now.toISOString();
  const blocks: Block[] = [];
  let text = '';
  for (const words of texts) {
    if (text) text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + words.length });
    text += words;
  }
  const sentences = blocks.map(({ start, end }, index) => ({ id: `s${index}`, start, end }));
  const verdicts = verdictsOf(scale);
  const claim = (verdict: Verdict | undefined): Judgement => ({
    label: 'claim',
    attribution: { kind: 'reported', name: speaker },
    claimReview: { conclusion, ...(verdict ? { verdict } : {}) },
  });
  const judgements: readonly Judgement[] = [
    { label: 'fact' },
    claim(verdicts[0]),
    { label: 'opinion' },
    claim(verdicts[1]),
    { label: 'cleared' },
  ];
  const annotations = sentences.flatMap((range, index): Annotation[] => {
    const judgement = judgements[index];
    if (!judgement) return [];
    return [
      {
        id: `m${index}`,
        type: 'Annotation',
        motivation: 'classifying',
        revision: 1,
        created: time,
        modified: time,
        writer: 'sample',
        creator: { name: person },
        target: {
          source: 'sample',
          version: 'v1',
          sentence: range.id,
          selector: selectRange(text, range),
        },
        body: bodiesOf(judgement),
      },
    ];
  });
  const source = {
    name: 'sample.txt',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    byteLength: text.length,
    encoding: 'utf-8',
  };
  const versions = [{ id: 'v1', created: time, text, blocks, sentences }] as const;
  return {
    article: { id: 'sample', title, added: time, source, versions: [...versions] },
    annotations,
    unplaced: [],
  };
}

/** The worst and the best. */
function verdictsOf(scale: VerdictScale): (Verdict | undefined)[] {
  const values = scale.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const bounds =
    values.length > 0 ? { worstRating: Math.min(...values), bestRating: Math.max(...values) } : {};
  return [scale[0], scale.at(-1)].map(
    (rating) =>
      rating && {
        id: rating.id,
        name: rating.name,
        ...(rating.value === undefined ? {} : { ratingValue: rating.value, ...bounds }),
      },
  );
}
