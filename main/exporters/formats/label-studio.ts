import { z } from 'zod';
import {
  attributionKinds,
  attributionOf,
  claimReviewOf,
  labelOf,
  labels,
  noteOf,
  rangeOf,
} from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { currentVersion, textOf } from '../../../shared/article.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';
import { isZip, textsIn } from '../../zip/texts-in.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { jsonOf, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { type FoundMark, judgementFrom } from '../found-mark.ts';
import { labelColours } from '../label-colours.ts';

const kind = 'Label Studio file';

/**
 * https://labelstud.io/guide/tasks : a zip of `tasks.json`, which Label Studio imports, and `labeling-config.xml`, which goes
 * into the project's settings. What is said of a region refers to it by its id. Offsets are those of JavaScript: UTF-16.
 */
export const labelStudio: Format = {
  write: (open) =>
    writeZip(
      new Map([
        ['tasks.json', `${JSON.stringify([taskOf(open)], null, 2)}\n`],
        ['labeling-config.xml', labelingConfig],
      ]),
    ),
  read: (bytes, name) => {
    const texts = isZip(bytes)
      ? [...textsIn(bytes, (file) => file.endsWith('.json'), name).values()]
      : [textIn(bytes, name, kind)];
    const tasks = texts.flatMap((text) => jsonOf(text, file, name, kind));
    const [first] = tasks;
    return {
      ...(tasks.length === 1 && first ? { text: first.data.text } : {}),
      marks: tasks.flatMap(marksOf),
    };
  },
};

function taskOf({ article, annotations }: OpenArticle): object {
  const version = currentVersion(article);
  const result = annotations.flatMap((mark) => {
    const { start, end } = rangeOf(mark);
    const value = { start, end, text: textOf(version, { start, end }) };
    const attribution = attributionOf(mark);
    const about = (from_name: string, type: string, said: object) => ({
      id: mark.id,
      from_name,
      to_name: 'text',
      type,
      value: { ...value, ...said },
    });
    const written = (name: string, text: string | undefined) =>
      text ? [about(name, 'textarea', { text: [text] })] : [];
    return [
      about('label', 'labels', { labels: [labelOf(mark)] }),
      ...written('note', noteOf(mark)),
      ...(attribution ? [about('attribution', 'choices', { choices: [attribution.kind] })] : []),
      ...written('speaker', attribution?.name),
      ...written('verdict', claimReviewOf(mark)?.verdict?.name),
    ];
  });
  return {
    data: { text: version.text, title: article.title, article: article.id },
    annotations: [{ result }],
  };
}

const labelingConfig = `<View>
  <Labels name="label" toName="text">
${labels.map((label) => `    <Label value="${label}" alias="${label}" background="${labelColours[label]}" hint="${labelDefinitions[label].short}"/>`).join('\n')}
  </Labels>
  <Text name="text" value="$text" granularity="symbol"/>
  <TextArea name="note" toName="text" perRegion="true" editable="true" placeholder="Note"/>
  <Choices name="attribution" toName="text" perRegion="true" choice="single">
${attributionKinds.map((attribution) => `    <Choice value="${attribution}"/>`).join('\n')}
  </Choices>
  <TextArea name="speaker" toName="text" perRegion="true" editable="true" placeholder="Who says it"/>
  <TextArea name="verdict" toName="text" perRegion="true" editable="true" placeholder="Verdict"/>
</View>
`;

const region = z.looseObject({
  id: z.string().optional(),
  from_name: z.string().optional(),
  type: z.string(),
  value: z.looseObject({
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
    labels: z.array(z.string()).optional(),
    text: z.union([z.string(), z.array(z.string())]).optional(),
    choices: z.array(z.string()).optional(),
  }),
});
const annotation = z.looseObject({ result: z.array(region) });
const task = z.looseObject({
  data: z.looseObject({ text: z.string() }),
  annotations: z.array(annotation).optional(),
  completions: z.array(annotation).optional(),
});
const file = z.union([z.array(task), task.transform((one) => [one])]);

function marksOf({ data, annotations, completions }: z.infer<typeof task>): FoundMark[] {
  return [...(annotations ?? []), ...(completions ?? [])].flatMap(({ result }) =>
    result
      .filter(({ type }) => type === 'labels')
      .map(({ id, value: { start, end, labels: named = [] } }) => {
        const about = (name: string) =>
          result.find((other) => id && other.id === id && other.from_name === name)?.value;
        const label = named[0] ?? '';
        return {
          id,
          label,
          judgement: judgementFrom({
            label,
            note: [about('note')?.text ?? ''].flat().join('\n\n'),
            attribution: about('attribution')?.choices?.[0],
            speaker: [about('speaker')?.text ?? ''].flat()[0],
          }),
          text: data.text,
          ...(start !== undefined && end !== undefined
            ? { position: { start, end, unit: 'utf16' as const } }
            : {}),
        };
      }),
  );
}
