import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { labelOf } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import { currentVersion, textOf } from '../../../shared/article.ts';
import { damaged, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { type FoundMark, judgementFrom } from '../found-mark.ts';
import { marksBySentence } from '../sentence-marks.ts';
import { disarm, rearm } from '../spreadsheet-cells.ts';
import { type ExpectedMark, everyMark } from '../verify.ts';
import { markColumns, markRows, type Row, sentenceColumns, sentenceRows } from './table-rows.ts';

/**
 * Rows as https://www.rfc-editor.org/rfc/rfc4180 has them, in UTF-8 with a byte order mark, which spreadsheets need to see
 * letters. Parted by tabs they are quoted all the same, so that a text may hold tabs and line ends. What a spreadsheet would
 * run as a formula is disarmed. Offsets are UTF-16 code units.
 */
function table(delimiter: ',' | '\t', kind: string): Format {
  return {
    write: (open: OpenArticle, { options }) => {
      const byMark = options.rows === 'marks';
      return stringify(byMark ? markRows(open) : sentenceRows(open), {
        header: true,
        columns: [...(byMark ? markColumns : sentenceColumns)],
        delimiter,
        bom: true,
        record_delimiter: 'windows',
        quoted_match: /[\r\n\t]/,
        cast: { string: disarm },
      });
    },
    expected: (open, { options }) =>
      options.rows === 'marks' ? everyMark(open) : everyTouch(open),
    read: (bytes, name) => {
      let rows: Row[];
      try {
        rows = parse(textIn(bytes, name, kind), {
          columns: (header: string[]) => header.map((column) => column.trim().toLowerCase()),
          delimiter,
          bom: true,
          skip_empty_lines: true,
          relax_column_count: true,
          record_delimiter: ['\r\n', '\n', '\r'],
        });
      } catch {
        throw damaged(name, kind);
      }
      return { marks: rows.flatMap(marksOf) };
    },
  };
}

export const csv = table(',', 'CSV file');
export const tsv = table('\t', 'TSV file');

/** A row of a sentence speaks of each mark that touches it. */
function everyTouch(open: OpenArticle): ExpectedMark[] {
  const version = currentVersion(open.article);
  return marksBySentence(open).flatMap((marks, index) => {
    const sentence = version.sentences[index];
    const words = sentence ? textOf(version, sentence) : '';
    return marks.map((mark) => ({ label: labelOf(mark) ?? '', words }));
  });
}

/** The marks of a row: one, or as many as the cells of a sentence hold. Other programs call the columns otherwise. */
function marksOf(row: Row): FoundMark[] {
  const cell = (...names: string[]) => rearm(names.map((name) => row[name]).find(Boolean) ?? '');
  const exact = cell('text', 'sentence_text', 'sentence', 'quote');
  const label = cell('label', 'class', 'category');
  if (!exact || !label) return [];
  const [start, end] = [Number(row.start || Number.NaN), Number(row.end || Number.NaN)];
  const position = Number.isInteger(start) && Number.isInteger(end) ? { start, end } : undefined;
  const several = label.includes(' | ');
  const split = (text: string) => (several ? parted(text) : [text]);
  const notes = split(cell('note', 'comment'));
  const attributions = split(cell('attribution'));
  const speakers = split(cell('speaker'));
  const ids = split(cell('mark'));
  return split(label).map((one, index) => ({
    id: ids[index] || undefined,
    label: one,
    judgement: judgementFrom({
      label: one,
      note: notes[index],
      attribution: attributions[index],
      speaker: speakers[index],
    }),
    position: position && { ...position, unit: 'utf16' },
    quote: { exact },
  }));
}

function parted(text: string): string[] {
  return text.split(/(?<!\\) \| /).map((part) => part.replaceAll('\\ | ', ' | '));
}
