import { z } from 'zod';
import { damaged, jsonOf, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { type FoundMark, judgementFrom } from '../found-mark.ts';
import { casOf, markFeatures, markType, sentenceType } from './cas.ts';

const kind = 'UIMA CAS JSON file';
const view = '_InitialView';

/** JSON serialisation of the UIMA CAS, 0.4.0: https://github.com/apache/uima-uimaj-io-jsoncas */
export const casJson: Format = {
  write: (open) => {
    const { text, language, sentences, marks } = casOf(open);
    const structures: object[] = [];
    const add = (type: string, features: object) =>
      structures.push({ '%ID': structures.length + 1, '%TYPE': type, ...features });
    add('uima.cas.Sofa', { sofaNum: 1, sofaID: view, mimeType: 'text', sofaString: text });
    add('uima.tcas.DocumentAnnotation', { '@sofa': 1, begin: 0, end: text.length, language });
    for (const { start, end } of sentences) add(sentenceType, { '@sofa': 1, begin: start, end });
    for (const { start, end, features } of marks)
      add(markType, { '@sofa': 1, begin: start, end, ...features });
    const data = {
      '%TYPES': {
        [sentenceType]: typeOf(sentenceType),
        [markType]: typeOf(markType, markFeatures),
      },
      '%FEATURE_STRUCTURES': structures,
      '%VIEWS': {
        [view]: {
          '%SOFA': 1,
          '%MEMBERS': structures.map((_structure, index) => index + 1).slice(1),
        },
      },
    };
    return `${JSON.stringify(data, null, 2)}\n`;
  },
  read: (bytes, name) => {
    const cas = jsonOf(textIn(bytes, name, kind), file, name, kind);
    const structures = cas['%FEATURE_STRUCTURES'];
    const text = structures.find((one) => typeof one.sofaString === 'string')?.sofaString;
    if (text === undefined) throw damaged(name, kind);
    return { text, marks: structures.flatMap((structure) => markIn(structure, text)) };
  },
};

function typeOf(name: string, features: Readonly<Record<string, string>> = {}): object {
  return {
    '%NAME': name,
    '%SUPER_TYPE': 'uima.tcas.Annotation',
    ...Object.fromEntries(
      Object.entries(features).map(([feature, description]) => [
        feature,
        { '%NAME': feature, '%DESCRIPTION': description, '%RANGE': 'uima.cas.String' },
      ]),
    ),
  };
}

const structure = z.looseObject({
  '%TYPE': z.string(),
  sofaString: z.string().optional(),
  begin: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});
const file = z.looseObject({ '%FEATURE_STRUCTURES': z.array(structure) });

/** A span of our layer, or of any layer of somebody's own with a label. */
function markIn(found: z.infer<typeof structure>, text: string): FoundMark[] {
  const { '%TYPE': type, begin, end } = found;
  const feature = (name: string) => {
    const value = found[name];
    return typeof value === 'string' ? value : undefined;
  };
  const label = feature('label') ?? feature('value');
  if (begin === undefined || end === undefined || label === undefined) return [];
  if (type !== markType && !/^(?:webanno\.)?custom\./.test(type)) return [];
  return [casMark({ start: begin, end, text, label, feature })];
}

export function casMark({
  start,
  end,
  text,
  label,
  feature,
}: {
  start: number;
  end: number;
  text: string;
  label: string;
  feature: (name: string) => string | undefined;
}): FoundMark {
  const [note, attribution, speaker] = (['note', 'attribution', 'speaker'] as const).map(feature);
  return {
    id: feature('identifier'),
    label,
    judgement: judgementFrom({ label, note, attribution, speaker }),
    text,
    position: { start, end, unit: 'utf16' },
  };
}
