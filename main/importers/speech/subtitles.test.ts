import { describe, expect, test } from 'vitest';
import { reasonOf } from '../testing/expect-failure.ts';
import { shown } from '../testing/shown.ts';
import { readSubtitles } from './subtitles.ts';

const read = (text: string, name = 'a.vtt') =>
  shown(readSubtitles(new TextEncoder().encode(text), name).drafts);
const vtt = (...cues: string[]) => read(`WEBVTT\n\n${cues.join('\n\n')}\n`);
const clock = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
const cue = (from: number, to: number, text: string) => `${clock(from)} --> ${clock(to)}\n${text}`;

describe('both formats', () => {
  test.each([
    [
      'SubRip',
      '1\n00:00:01,500 --> 00:00:03,000\nThe council met\non Monday.\n\n2\n00:00:03,200 --> 00:00:05,000\nIt agreed.\n',
    ],
    [
      'SubRip of Windows',
      '\ufeff1\r\n00:00:01,500 --> 00:00:03,000\r\nThe council met\r\non Monday.\r\n\r\n2\r\n00:00:03,200 --> 00:00:05,000\r\nIt agreed.\r\n',
    ],
    [
      'SubRip with points, an empty cue and a blank line in a cue',
      '1\n0:00:01.5 --> 00:00:03.000\nThe council met\n\non Monday.\n\n2\n00:00:03,000 --> 00:00:03,100\n\n3\n00:00:03,2 --> 00:00:05,0\nIt agreed.\n',
    ],
    [
      'WebVTT with header, notes, styles and settings',
      'WEBVTT - A film\nKind: captions\nLanguage: en\n\nNOTE\nDone by Bo\n00:00 is the start\n\nSTYLE\n::cue { color: red }\n\nfootnote-1\n00:01.500 --> 00:03.000 align:start position:0%\nThe council met\non Monday.\n\n00:00:03.200 --> 00:00:05.000\nIt agreed.',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(['paragraph (1.5): The council met on Monday. It agreed.']);
  });

  test('other encodings', () => {
    const text = '1\n00:00:01,000 --> 00:00:03,000\nIt caféd on, says a très chère friend.\n';
    expect(
      readSubtitles(new Uint8Array(Buffer.from(text, 'latin1')), 'a.srt').drafts[0]?.text,
    ).toContain('très chère');
  });
});

describe('tags, places and entities', () => {
  test.each([
    ['<i>So</i> be <b>it</b>.', 'So be it.'],
    ['{\\an8}So <font color="#fff">be</font> it.', 'So be it.'],
    ['{\\an8\\pos(1,2)}So be it.', 'So be it.'],
    ['So<00:00:01.200><c> be</c><00:00:01.500><c.yellow> it.</c>', 'So be it.'],
    ['R&amp;D &lt;soon&gt;&nbsp;&#233;t&#xe9;', 'R&D <soon> été'],
    ['Five < six and 7 > 2.', 'Five < six and 7 > 2.'],
    ['&bogus; stays', '&bogus; stays'],
    ['<script>alert(1)</script> so', 'alert(1) so'],
    ['♪ So be it ♪', 'So be it'],
  ])('%s', (text, expected) => {
    expect(vtt(cue(1, 2, text))).toEqual([`paragraph (1): ${expected}`]);
  });
});

describe('paragraphs', () => {
  test('begin after a pause between sentences, and within one only after a long pause', () => {
    expect(
      vtt(
        cue(1, 2, 'One.'),
        cue(5, 6, 'Two is'),
        cue(10, 11, 'long.'),
        cue(30, 31, 'Three'),
        cue(45, 46, 'or four.'),
      ),
    ).toEqual([
      'paragraph (1): One.',
      'paragraph (5): Two is long.',
      'paragraph (30): Three',
      'paragraph (45): or four.',
    ]);
  });

  test('end with a sentence when they are long', () => {
    const sentence = 'council met on Monday and agreed on a new bridge over the river there.';
    const paragraphs = vtt(
      ...Array.from({ length: 12 }, (_, index) =>
        cue(index * 2, index * 2 + 2, `The ${index}th ${sentence}`),
      ),
    );
    expect(paragraphs.map((text) => text.split('river').length - 1)).toEqual([6, 6]);
    expect(paragraphs[1]).toMatch(/^paragraph \(12\): The 6th/);
  });

  test('end somewhere without full stops', () => {
    const paragraphs = vtt(
      ...Array.from({ length: 60 }, (_, index) =>
        cue(index, index + 1, `and so it went on ${index} times`),
      ),
    );
    expect(paragraphs).toHaveLength(2);
  });
});

describe('speakers', () => {
  test.each<[string, string[], string[]]>([
    [
      'voices, over several cues, and none',
      [
        cue(1, 2, '<v Ann Example>Is it ready?'),
        cue(2, 3, '<v.loud Ann Example>Is it?</v>'),
        cue(3, 4, '<v Bo>Yes.</v> <v Ann Example>Good.</v>'),
        cue(4, 5, 'They left.'),
      ],
      [
        'paragraph (Ann Example, 1): Is it ready? Is it?',
        'paragraph (Bo, 3): Yes.',
        'paragraph (Ann Example, 3): Good.',
        'paragraph (4): They left.',
      ],
    ],
    [
      'names in capitals, who go on',
      [
        cue(1, 2, 'ANN: Is it ready?'),
        cue(2, 3, 'I ask\nBO (quietly): Yes.'),
        cue(3, 4, '>> MR. O’EXAMPLE: No.'),
      ],
      [
        'paragraph (ANN, 1): Is it ready? I ask',
        'paragraph (BO, 2): Yes.',
        'paragraph (MR. O’EXAMPLE, 3): No.',
      ],
    ],
    [
      'names in small letters that come back',
      [
        cue(1, 2, 'Ann: Is it?'),
        cue(2, 3, 'Bo: Yes.'),
        cue(3, 4, 'Ann: One thing: when?'),
        cue(4, 5, 'Bo: Now.'),
      ],
      [
        'paragraph (Ann, 1): Is it?',
        'paragraph (Bo, 2): Yes.',
        'paragraph (Ann, 3): One thing: when?',
        'paragraph (Bo, 4): Now.',
      ],
    ],
    [
      'other words before a colon',
      [cue(1, 2, 'Remember this: it is late.'), cue(2, 3, 'NOTE: it is. At 10:30 sharp.')],
      ['paragraph (1): Remember this: it is late. NOTE: it is. At 10:30 sharp.'],
    ],
    [
      'film that is all capitals',
      [cue(1, 2, 'THE ANSWER IS: NO.'), cue(2, 3, 'IT WAS EVER SO.')],
      ['paragraph (1): THE ANSWER IS: NO. IT WAS EVER SO.'],
    ],
    [
      'nobody named, but somebody else',
      [cue(1, 3, '- Is it ready?\n- Yes.'), cue(3, 4, '>> And then?'), cue(4, 5, 'When?')],
      ['paragraph (1): Is it ready?', 'paragraph (1): Yes.', 'paragraph (3): And then? When?'],
    ],
  ])('%s', (_, cues, expected) => {
    expect(vtt(...cues)).toEqual(expected);
  });
});

test('sounds are left out, words nobody understood are not', () => {
  expect(
    vtt(
      cue(1, 2, '[Music]'),
      cue(2, 3, 'It was (as ever) late.'),
      cue(3, 4, '(applause)\nThank you.'),
      cue(4, 5, '[inaudible]'),
      cue(5, 6, '♪♪'),
    ),
  ).toEqual(['paragraph (2): It was (as ever) late. Thank you. [inaudible]']);
});

describe('repeats', () => {
  test('lines that roll up are said once', () => {
    expect(
      vtt(
        cue(1, 3, ' \nhello<00:00:01.500><c> world</c>'),
        cue(3, 3.01, 'hello world\n '),
        cue(3.01, 5, 'hello world\nand<00:00:04.000><c> all</c>'),
        cue(5, 5.01, 'and all\n '),
        cue(5.01, 7, 'and all\nof you'),
      ),
    ).toEqual(['paragraph (1): hello world and all of you']);
  });

  test('lines that grow are said once', () => {
    expect(vtt(cue(1, 2, 'The'), cue(2, 3, 'The council'), cue(3, 4, 'The council met.'))).toEqual([
      'paragraph (1): The council met.',
    ]);
  });

  test('who says it twice said it twice', () => {
    expect(
      vtt(
        cue(1, 2, 'Is it?'),
        cue(2, 3, 'No.'),
        cue(3, 4, 'No.'),
        cue(4, 5, 'Really.'),
        cue(5, 6, 'I know.'),
      ),
    ).toEqual(['paragraph (1): Is it? No. No. Really. I know.']);
  });
});

describe('what is no subtitle file', () => {
  test.each([
    ['no bytes', '', 'inputEmpty'],
    ['text', 'The council met on Monday.\n\nIt agreed.', 'inputDamaged'],
    ['a page', '<p>The council --> met</p>', 'inputDamaged'],
    ['a zip', 'PK\u0003\u0004\u0000\u0000', 'inputDamaged'],
  ])('%s', async (_, text, reason) => {
    expect(await reasonOf(() => read(text))).toBe(reason);
  });

  test.each([
    ['no cue', 'WEBVTT\n'],
    ['empty cues', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000\n\n'],
    ['cut off in the timing', 'WEBVTT\n\n00:01.000 --> 00:0'],
  ])('with %s has no blocks', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('cut off in the words keeps them', () => {
    expect(read('WEBVTT\n\n00:01.000 --> 00:02.000\nThe coun')).toEqual([
      'paragraph (1): The coun',
    ]);
  });
});
