import {
  attributionOf,
  claimReviewOf,
  labelOf,
  labels,
  noteOf,
  rangeOf,
} from '../../../shared/annotation.ts';
import { currentVersion, type TextRange } from '../../../shared/article.ts';
import { codePointsOf, slicerOf } from '../../../shared/text-units.ts';
import { isZip, textsIn } from '../../zip/texts-in.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { damaged, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { type FoundMark, judgementFrom } from '../found-mark.ts';
import { labelColours } from '../label-colours.ts';

const kind = 'brat file';
const breaks = /[\n\r]+/g;

/**
 * https://brat.nlplab.org/standoff.html : a zip of the text, the stand-off annotations and the configuration. Offsets count
 * code points. A span may hold no line end, so a mark over several lines is written as its fragments. Note, speaker and verdict
 * are notes on the mark; a line end in them is written as \n, and a backslash twice.
 */
export const brat: Format = {
  write: ({ article, annotations }) => {
    const { text } = currentVersion(article);
    const points = codePointsOf(text);
    let notes = 0;
    const lines = annotations.map((mark, index) => {
      const id = `T${index + 1}`;
      const fragments = fragmentsOf(text, rangeOf(mark));
      const places = fragments.map(
        ({ start, end }) => `${points.fromUtf16(start)} ${points.fromUtf16(end)}`,
      );
      const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
      const attribution = attributionOf(mark);
      const note = (type: string, said: string | undefined) => {
        if (!said) return '';
        notes += 1;
        return `#${notes}\t${type} ${id}\t${oneLine(said)}\n`;
      };
      return [
        `${id}\t${entityOf(labelOf(mark) ?? '')} ${places.join(';')}\t${words}\n`,
        attribution ? `A${index + 1}\tAttribution ${id} ${attribution.kind}\n` : '',
        note('AnnotatorNotes', noteOf(mark)),
        note('Speaker', attribution?.name),
        note('Verdict', claimReviewOf(mark)?.verdict?.name),
        note('Identifier', mark.id),
      ].join('');
    });
    return writeZip(
      new Map([
        ['article.txt', text],
        ['article.ann', lines.join('')],
        ['annotation.conf', annotationConf],
        ['visual.conf', visualConf],
      ]),
    );
  },
  read: (bytes, name) => {
    if (!isZip(bytes)) return { marks: marksOf(textIn(bytes, name, kind), undefined, name) };
    const files = textsIn(bytes, (file) => /\.(?:ann|txt)$/.test(file), name);
    const ann = [...files].find(([file]) => file.endsWith('.ann'));
    if (!ann) throw damaged(name, kind);
    const text = files.get(ann[0].replace(/\.ann$/, '.txt'));
    return { text, marks: marksOf(ann[1], text, name) };
  },
};

/** A mark of nothing but line ends has no fragment and is written at its place, empty. */
function fragmentsOf(text: string, { start, end }: TextRange): TextRange[] {
  const fragments: TextRange[] = [];
  let from = start;
  for (const { 0: found, index } of text.slice(start, end).matchAll(breaks)) {
    if (start + index > from) fragments.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  if (from < end) fragments.push({ start: from, end });
  return fragments.length > 0 ? fragments : [{ start, end: start }];
}

function marksOf(ann: string, text: string | undefined, name: string): FoundMark[] {
  const about = new Map<string, string>();
  const spans: { id: string; label: string; start: number; end: number; words: string }[] = [];
  for (const line of ann.split(/\r?\n/)) {
    const span = /^(T\d+)\t(\S+) (\d[\d ;]*)\t(.*)$/s.exec(line);
    const attribute = /^A\d+\tAttribution (T\d+) (\w+)$/.exec(line);
    const note = /^#\d+\t(\w+) (T\d+)\t(.*)$/s.exec(line);
    if (span) {
      const [, id = '', label = '', places = '', words = ''] = span;
      const offsets = places.split(/[ ;]/).map(Number);
      spans.push({ id, label, start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0, words });
    } else if (attribute) about.set(`${attribute[1]} Attribution`, attribute[2] ?? '');
    else if (note) about.set(`${note[2]} ${note[1]}`, manyLines(note[3] ?? ''));
    else if (line.startsWith('T')) throw damaged(name, kind);
  }
  const slice = text === undefined ? undefined : slicerOf(text, 'codePoint');
  return spans.map(({ id, label: entity, start, end, words }) => {
    const label = entity.toLowerCase().replaceAll('_', ' ');
    const exact = slice ? slice(start, end) : words;
    return {
      id: about.get(`${id} Identifier`),
      label,
      judgement: judgementFrom({
        label,
        note: about.get(`${id} AnnotatorNotes`),
        attribution: about.get(`${id} Attribution`),
        speaker: about.get(`${id} Speaker`),
      }),
      text,
      position: { start, end, unit: 'codePoint' },
      quote: { exact },
    };
  });
}

function entityOf(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function oneLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

function manyLines(text: string): string {
  return text.replace(/\\([\\rn])/g, (_whole, character: string) =>
    character === 'n' ? '\n' : character === 'r' ? '\r' : '\\',
  );
}

const annotationConf = `[entities]
${labels.map(entityOf).join('\n')}

[relations]

[events]

[attributes]
Attribution\tArg:<ENTITY>, Value:outlet|quoted|reported
`;

const visualConf = `[labels]

[drawing]
${labels.map((label) => `${entityOf(label)}\tbgColor:${labelColours[label]}, fgColor:white`).join('\n')}
`;
