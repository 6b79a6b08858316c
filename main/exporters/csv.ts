import { stringify } from 'csv-stringify/sync';
import { attributionOf, labelOf, noteOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion, textOf } from '../../shared/article.ts';
import { sentencesByBlock } from '../../shared/sentences.ts';
import { marksBySentence } from './sentence-marks.ts';

/**
 * One row a sentence; where several marks stand on one, their cells are joined with " | " in the same order.
 * https://www.rfc-editor.org/rfc/rfc4180, in UTF-8 with a byte order mark, which spreadsheets need to see letters.
 * A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an
 * apostrophe in front, which shows in the text: safety before beauty. Offsets are UTF-16 code units.
 */
export function toCsv(open: OpenArticle): string {
  const version = currentVersion(open.article);
  const marks = marksBySentence(open);
  const rows = sentencesByBlock(version).flatMap(({ block, sentences }) =>
    sentences.map((sentence) => {
      const own = marks[sentence.index] ?? [];
      const joined = (values: readonly string[]) =>
        values.some(Boolean) ? values.join(' | ') : '';
      return {
        sentence: sentence.index,
        block: block.kind,
        start: sentence.start,
        end: sentence.end,
        text: textOf(version, sentence),
        label: joined(own.map((mark) => labelOf(mark) ?? '')),
        note: joined(own.map(noteOf)),
        attribution: joined(own.map((mark) => attributionOf(mark)?.kind ?? '')),
        speaker: joined(own.map((mark) => attributionOf(mark)?.name ?? '')),
        marked_by: joined(own.map(({ creator }) => creator.name)),
        modified: joined(own.map(({ modified }) => modified)),
      };
    }),
  );
  return stringify(rows, {
    header: true,
    columns,
    bom: true,
    record_delimiter: 'windows',
    cast: { string: (value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value) },
  });
}

const columns = [
  'sentence',
  'block',
  'start',
  'end',
  'text',
  'label',
  'note',
  'attribution',
  'speaker',
  'marked_by',
  'modified',
];
