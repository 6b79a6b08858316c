import { z } from 'zod';
import { labelOf, rangeOf } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { currentVersion, textOf } from '../../../shared/article.ts';
import { codePointsOf } from '../../../shared/text-units.ts';
import { jsonOf, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { type FoundMark, judgementFrom } from '../found-mark.ts';
import { marksBySentence } from '../sentence-marks.ts';
import { everyMark } from '../verify.ts';

const kind = 'doccano file';

/**
 * https://doccano.github.io/doccano/tutorial/ : JSON lines. Spans for sequence labelling are one line for the article, with
 * offsets in code points, since doccano is Python; sentences for classification are one line each, with the labels of the
 * marks that cover exactly them.
 */
export const doccano: Format = {
  write: (open, { options }) =>
    (options.rows === 'sentences' ? sentenceLines(open) : [spanLine(open)])
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  expected: (open, { options }) =>
    options.rows === 'sentences' ? everyMark(ofWholeSentences(open)) : everyMark(open),
  read: (bytes, name) => {
    const lines = textIn(bytes, name, kind)
      .split(/\r?\n/)
      .filter((line) => line.trim());
    const read = lines.map((text) => jsonOf(text, line, name, kind));
    const [first] = read;
    return {
      ...(read.length === 1 && first ? { text: first.text } : {}),
      marks: read.flatMap(marksOf),
    };
  },
};

function ofWholeSentences(open: OpenArticle): OpenArticle {
  const known = new Set(currentVersion(open.article).sentences.map(({ id }) => id));
  const annotations = open.annotations.filter(({ target }) => known.has(target.sentence ?? ''));
  return { ...open, annotations };
}

function spanLine({ article, annotations }: OpenArticle): object {
  const { text } = currentVersion(article);
  const points = codePointsOf(text);
  const label = annotations.map((mark) => {
    const { start, end } = rangeOf(mark);
    return [points.fromUtf16(start), points.fromUtf16(end), labelOf(mark)];
  });
  return { text, label, article: article.id, title: article.title };
}

function sentenceLines(open: OpenArticle): object[] {
  const version = currentVersion(open.article);
  const marks = marksBySentence(open);
  return version.sentences.map((sentence, index) => ({
    text: textOf(version, sentence),
    label: (marks[index] ?? [])
      .filter(({ target }) => target.sentence === sentence.id)
      .map((mark) => labelOf(mark)),
    article: open.article.id,
    sentence: index,
  }));
}

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.string()]);
const entity = z.looseObject({
  start_offset: z.int().nonnegative(),
  end_offset: z.int().nonnegative(),
  label: z.string(),
});
const line = z.looseObject({
  text: z.string(),
  label: z.union([z.array(z.union([span, z.string()])), z.string()]).optional(),
  labels: z.array(z.union([span, z.string()])).optional(),
  entities: z.array(entity).optional(),
});

function marksOf({
  text,
  label = [],
  labels = [],
  entities = [],
}: z.infer<typeof line>): FoundMark[] {
  const named = [...(typeof label === 'string' ? [label] : label), ...labels];
  const spans = entities.map((one) => [one.start_offset, one.end_offset, one.label] as const);
  const whole = [...text].length;
  return [...named, ...spans].map((one) => {
    const [start, end, name] = typeof one === 'string' ? [0, whole, one] : one;
    return {
      label: name,
      judgement: judgementFrom({ label: name }),
      text,
      position: { start, end, unit: 'codePoint' },
    };
  });
}
