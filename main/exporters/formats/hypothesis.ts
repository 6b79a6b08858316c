import { z } from 'zod';
import {
  attributionOf,
  claimReviewOf,
  labelOf,
  noteOf,
  rangeOf,
} from '../../../shared/annotation.ts';
import { jsonOf, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { judgementFrom, labelNamed } from '../found-mark.ts';
import { placeOf } from './place-of.ts';

const kind = 'Hypothesis export';

/**
 * As the Hypothesis client exports and imports annotations: label, speaker and verdict are tags, the note is the text.
 * Positions are those of a web page's text in JavaScript, so they count UTF-16 code units.
 */
export const hypothesis: Format = {
  write: ({ article, annotations }, { program, now }) => {
    const uri = article.uri ?? `urn:assay:${article.id}`;
    const data = {
      export_date: now.toISOString(),
      export_userid: '',
      client_version: program,
      annotations: annotations.map((mark) => {
        const { start, end } = rangeOf(mark);
        const [, quote] = mark.target.selector;
        const attribution = attributionOf(mark);
        const verdict = claimReviewOf(mark)?.verdict?.name;
        return {
          id: mark.id,
          created: mark.created,
          updated: mark.modified,
          user_info: { display_name: mark.creator.name },
          uri,
          document: { title: [article.title] },
          text: noteOf(mark),
          tags: [
            labelOf(mark) ?? '',
            ...(attribution ? [`${attribution.kind}: ${attribution.name}`] : []),
            ...(verdict ? [`verdict: ${verdict}`] : []),
          ],
          group: '__world__',
          target: [
            { source: uri, selector: [{ type: 'TextPositionSelector', start, end }, quote] },
          ],
        };
      }),
    };
    return `${JSON.stringify(data, null, 2)}\n`;
  },
  read: (bytes, name) => {
    const annotations = jsonOf(textIn(bytes, name, kind), file, name, kind);
    return {
      marks: annotations.map(({ id, text, tags, target }) => {
        const selectors = target.flatMap(({ selector }) => selector ?? []);
        const label = tags.find(labelNamed) ?? tags[0] ?? '';
        const [, attribution, speaker] =
          tags.map((tag) => /^(outlet|quoted|reported): ?(.*)$/s.exec(tag)).find(Boolean) ?? [];
        return {
          id,
          label,
          judgement: judgementFrom({ label, note: text, attribution, speaker }),
          ...placeOf(selectors, 'utf16'),
        };
      }),
    };
  },
};

const selector = z.looseObject({
  type: z.string(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const annotation = z.looseObject({
  id: z.string().optional(),
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  target: z.array(z.looseObject({ selector: z.array(selector).optional() })).default([]),
});
/** The client's export, the answer of the service's search, or the annotations alone. */
const file = z.union([
  z.looseObject({ annotations: z.array(annotation) }).transform(({ annotations }) => annotations),
  z.looseObject({ rows: z.array(annotation) }).transform(({ rows }) => rows),
  z.array(annotation),
]);
