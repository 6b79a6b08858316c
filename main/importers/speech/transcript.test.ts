import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';
import { readTranscript } from './transcript.ts';

const read = (text: string) => {
  const reading = readTranscript(text);
  return reading && shown(reading.drafts);
};

const interview = [
  'paragraph (Ann Example): Is the bridge ready?',
  'paragraph (Bo Sample): It will be, in May.',
  'paragraph (Ann Example): And the cost?',
  'paragraph (Bo Sample): Nine million.',
];

describe('transcripts', () => {
  test.each<[string, string, string[]]>([
    [
      'lines',
      'Ann Example: Is the bridge ready?\nBo Sample: It will be, in May.\nAnn Example: And the cost?\nBo Sample: Nine million.',
      interview,
    ],
    [
      'paragraphs, with titles, of Windows',
      'Ann Example (host): Is the bridge ready?\r\n\r\nBo Sample, city engineer: It will be, in May.\r\n\r\nAnn Example: And the cost?\r\n\r\nBo Sample: Nine million.',
      interview,
    ],
    [
      'lines broken because they were full',
      'ANN EXAMPLE: Is the bridge ready, now that it has been under way for\nfive years?\n\nBO: It will be.\n\nANN EXAMPLE: When?\n\nBO: In May.',
      [
        'paragraph (ANN EXAMPLE): Is the bridge ready, now that it has been under way for\nfive years?',
        'paragraph (BO): It will be.',
        'paragraph (ANN EXAMPLE): When?',
        'paragraph (BO): In May.',
      ],
    ],
    [
      'times behind names',
      'Speaker 1 (00:12):\nIs it ready?\n\nSpeaker 2 (1:02:03):\nIt will be.\n\nSpeaker 1 [01:02:10]: When?\nSpeaker 2 [01:02:12.5]: In May.',
      [
        'paragraph (Speaker 1, 12): Is it ready?',
        'paragraph (Speaker 2, 3723): It will be.',
        'paragraph (Speaker 1, 3730): When?',
        'paragraph (Speaker 2, 3732.5): In May.',
      ],
    ],
    [
      'times before names, behind them without a colon, and alone',
      '[00:00:12] Ann: Is it ready?\n\nBo  0:15\nIt will be.\n\n[00:20]\nAnn: When?\n\nBo: In May.',
      [
        'paragraph (Ann, 12): Is it ready?',
        'paragraph (Bo, 15): It will be.',
        'paragraph (Ann, 20): When?',
        'paragraph (Bo): In May.',
      ],
    ],
    [
      'an introduction, paragraphs without name, sounds and gaps',
      'The bridge: an interview\n\nThis was recorded in March.\n\nJAN VAN BERG, HOST: Welcome.\n\nTonight it is about the bridge.\n\n(APPLAUSE)\n\nDR. SAMPLE: Good evening.\n\n[inaudible]\n\nBERG: Is it ready?\n\nDR. SAMPLE: It will be, as I said: in May.',
      [
        'heading (1): The bridge: an interview',
        'paragraph: This was recorded in March.',
        'paragraph (JAN VAN BERG): Welcome.',
        'paragraph (JAN VAN BERG): Tonight it is about the bridge.',
        'paragraph (DR. SAMPLE): Good evening.',
        'paragraph (DR. SAMPLE): [inaudible]',
        'paragraph (BERG): Is it ready?',
        'paragraph (DR. SAMPLE): It will be, as I said: in May.',
      ],
    ],
    [
      'a heading and words with a colon',
      'Bridge Talk: An interview\n\nAnn: Is it ready?\n\nBo: It will be.\n\nRemember: it is long.\n\nAnn: When?\n\nBo: In May.\n\nSPEAKER: Thank you.',
      [
        'heading (1): Bridge Talk: An interview',
        'paragraph (Ann): Is it ready?',
        'paragraph (Bo): It will be.',
        'paragraph (Bo): Remember: it is long.',
        'paragraph (Ann): When?',
        'paragraph (Bo): In May.',
        'paragraph (SPEAKER): Thank you.',
      ],
    ],
    [
      'another script',
      'Аня: Готово?\nБорис: Да.\nАня: Когда?\nБорис: В мае.',
      [
        'paragraph (Аня): Готово?',
        'paragraph (Борис): Да.',
        'paragraph (Аня): Когда?',
        'paragraph (Борис): В мае.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

const prose = 'The council met on Monday, and after a long debate it agreed on a new bridge.';

describe('nothing else', () => {
  test.each([
    ['nothing', ''],
    ['an article', `A new bridge\n\n${prose}\n\n${prose}`],
    [
      'an article with notes',
      `${prose}\n\nNote: It rained.\n\n${prose}\n\nNote: It snowed.\n\nUpdate: It stopped.\n\n${prose}\n\n${prose}`,
    ],
    [
      'an article with some voices in it',
      `${prose}\n\nAnn: Yes.\n\n${prose}\n\nBo: No.\n\n${prose}\n\nAnn: Yes.\n\n${prose}\n\n${prose}`,
    ],
    [
      'an interview told in an article',
      ['Ann: Is it?', 'Bo: It is.', 'Ann: When?', 'Bo: In May.']
        .map((turn) => `${turn}\n\n${prose}\n\n${prose}`)
        .join('\n\n'),
    ],
    [
      'a list of people',
      'Ann: She builds bridges.\nAnn: She builds roads.\nBo Sample: He counts them.\nCy Third: He paints them.\nDi Fourth: She looks on.\nEd Fifth: He sleeps.',
    ],
    ['two turns', 'Ann: Is it ready?\nBo: Yes.'],
    ['one voice', 'Ann: Is it ready?\nAnn: It is.\nAnn: Good.'],
    [
      'facts under keys',
      'Name: The bridge\nLength: Forty metres.\nWidth: Eight metres.\nArchitect: Ann Example.\nBuilder: Sample Ltd.',
    ],
    [
      'facts under keys that come back',
      'Name: Old bridge\nLength: 40 m\nWidth: 8 m\n\nName: New bridge\nLength: 60 m\nWidth: 9 m',
    ],
    [
      'a recipe',
      'Serves: 4 people.\nIngredients: Flour, milk and eggs.\nMethod: Mix it all.\nTip: Let it rest.\nIngredients: Sugar.\nMethod: Strew it on.',
    ],
    [
      'questions and answers',
      'Q: How long does it keep?\nA: Two days.\n\nQ: Can I freeze it?\nA: You can.\n\nQ: May I?\nA: Yes.',
    ],
    [
      'a game',
      'Rovers: Example scores from far out, 1-0.\nUnited: Sample heads it in, 1-1.\nRovers: Example again, 2-1.\nUnited: A penalty, 2-2.',
    ],
    [
      'a game whose clock runs down',
      '12:00 Rovers: Example wins the ball.\n11:30 United: Sample gets it back.\n10:45 Rovers: Example shoots.\n9:10 United: Sample saves it.',
    ],
    ['results', 'Rovers: 3\nUnited: 2\nRovers: 1\nUnited: 1\n'],
    ['steps', 'Step 1: Mix it.\nStep 2: Bake it.\nStep 1: Mix again.\nStep 2: Bake again.'],
    [
      'headings with a colon',
      `Costs: Nine million is the price.\n\n${prose}\n\nCosts: Ten, others say.\n\n${prose}\n\nDelays: Five years.\n\n${prose}`,
    ],
    ['links', 'https://example.org/a.\nhttps://example.org/b.\nhttps://example.org/a.'],
    ['a schedule', '10:00 Welcome\n10:30 Talk: The bridge\n11:00 Coffee\n11:30 Talk: The river'],
    [
      'a mail’s header',
      `From: Ann Example\nTo: Bo Sample\nSubject: The bridge\nDate: Monday\n\n${prose}`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
