import { labelOf, rangeOf } from '../../../shared/annotation.ts';
import { currentVersion, type TextRange, textOf } from '../../../shared/article.ts';
import { withoutGaps, wordGap } from '../../../shared/characters.ts';
import { inOneLayer } from '../../../shared/export-losses.ts';
import { codePointsOf } from '../../../shared/text-units.ts';
import { damaged, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { judgementFrom } from '../found-mark.ts';

const kind = 'CoNLL file';

/**
 * One token a line, a blank line after each sentence: token, start, end (code points of the article's text) and BIO tag, which
 * stands last, where tools look for it. A token ends where a mark does. Of marks that overlap only the first is carried.
 */
export const conll: Format = {
  write: ({ article, annotations }) => {
    const version = currentVersion(article);
    const { text } = version;
    const points = codePointsOf(text);
    const marks = inOneLayer(annotations, text).kept.map((mark) => ({
      ...withoutGaps(text, rangeOf(mark)),
      label: labelOf(mark) ?? '',
    }));
    const edges = new Set(marks.flatMap(({ start, end }) => [start, end]));
    const ends = new Set(version.sentences.map(({ end }) => end));
    let out = `-DOCSTART-\t${article.id}\t_\tO\n\n`;
    let next = 0;
    for (const { start, end } of tokensOf(text, edges)) {
      while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const mark = marks[next];
      const inside = mark !== undefined && mark.start <= start;
      const tag = inside ? `${mark.start === start ? 'B' : 'I'}-${mark.label}` : 'O';
      out += `${text.slice(start, end)}\t${points.fromUtf16(start)}\t${points.fromUtf16(end)}\t${tag}\n`;
      if (ends.has(end)) out += '\n';
    }
    return out;
  },
  expected: ({ article, annotations }) => {
    const { text } = currentVersion(article);
    return inOneLayer(annotations, text).kept.map((mark) => ({
      label: labelOf(mark) ?? '',
      words: textOf({ text }, withoutGaps(text, rangeOf(mark))),
    }));
  },
  read: (bytes, name) => {
    const marks: { label: string; start: number; end: number; words: string }[] = [];
    for (const line of textIn(bytes, name, kind).split('\n')) {
      if (!line.trim() || line.startsWith('-DOCSTART-')) continue;
      const cells = line.split(/[\t ]+/);
      const [token = '', start = '', end = ''] = cells;
      const [, place, label = ''] = /^([BIO])(?:-(.+))?$/.exec(cells.at(-1)?.trim() ?? '') ?? [];
      if (!place) throw damaged(name, kind);
      const at = { start: number(start), end: number(end) };
      const open = marks.at(-1);
      if (place === 'O') marks.push({ label: '', words: '', ...at });
      else if (place === 'I' && open?.label === label) {
        open.words += ` ${token}`;
        open.end = at.end;
      } else marks.push({ label, words: token, ...at });
    }
    return {
      marks: marks
        .filter(({ label }) => label !== '')
        .map(({ label, words, start, end }) => ({
          label,
          judgement: judgementFrom({ label }),
          // Without offsets, as in files of other programs, the words must do.
          ...(Number.isInteger(start) && Number.isInteger(end)
            ? { position: { start, end, unit: 'codePoint' as const } }
            : { quote: { exact: words } }),
        })),
    };
  },
};

function tokensOf(text: string, edges: ReadonlySet<number>): TextRange[] {
  const tokens: TextRange[] = [];
  let from: number | undefined;
  for (let at = 0; at <= text.length; at += 1) {
    const ends = at === text.length || wordGap.test(text.charAt(at));
    if (from !== undefined && (ends || edges.has(at))) {
      tokens.push({ start: from, end: at });
      from = undefined;
    }
    if (!ends) from ??= at;
  }
  return tokens;
}

function number(cell: string): number {
  return /^\d{1,9}$/.test(cell) ? Number(cell) : Number.NaN;
}
