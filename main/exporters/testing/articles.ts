import { type Annotation, bodiesOf, type Judgement } from '../../../shared/annotation.ts';
import type { OpenArticle } from '../../../shared/api.ts';
import type { Block, BlockKind } from '../../../shared/article.ts';
import { selectRange } from '../../../shared/selector.ts';
import type { ExportContext } from '../context.ts';

export const context: ExportContext = {
  program: 'Assay 1.2.3',
  now: new Date('2026-04-17T13:40:00Z'),
  options: {},
  template: {},
  printToPdf: () => Promise.reject(new Error('nothing prints here')),
};

/** One block a text, one sentence a block. */
export function articleOf(
  texts: readonly (string | (Omit<Block, 'start' | 'end'> & { text: string }))[],
  title = 'Low water',
): OpenArticle {
  const blocks: Block[] = [];
  let text = '';
  for (const part of texts) {
    if (blocks.length > 0) text += '\n\n';
    const kind: BlockKind = 'paragraph';
    const { text: words, ...about } = typeof part === 'string' ? { kind, text: part } : part;
    blocks.push({ ...about, start: text.length, end: text.length + words.length });
    text += words;
  }
  const sentences = blocks.map(({ start, end }, index) => ({ id: `s${index}`, start, end }));
  return {
    article: {
      id: 'k123',
      title,
      added: '2026-04-17T10:00:00.000Z',
      source: {
        name: 'a.txt',
        mediaType: 'text/plain',
        sha256: 'ab'.repeat(32),
        byteLength: 9,
        encoding: 'utf-8',
      },
      versions: [{ id: 'v1', created: '2026-04-17T10:00:00.000Z', text, blocks, sentences }],
    },
    annotations: [],
    unplaced: [],
  };
}

/** A mark on a sentence, or from one offset in it to another, which may lie behind its end. */
export function marked(
  open: OpenArticle,
  index: number,
  judgement: Judgement,
  part?: readonly [number, number],
): Annotation {
  const [version] = open.article.versions;
  const sentence = version.sentences[index] ?? { id: '', start: 0, end: 0 };
  const { start, end } = part
    ? { start: sentence.start + part[0], end: sentence.start + part[1] }
    : sentence;
  return {
    id: `a${index}${part ? `-${part.join('-')}` : ''}`,
    type: 'Annotation',
    motivation: 'classifying',
    revision: 1,
    created: '2026-04-17T11:00:00.000Z',
    modified: '2026-04-17T11:00:00.000Z',
    writer: 'mara-lind-abc-cli',
    creator: { name: 'Mara Lind' },
    target: {
      source: open.article.id,
      version: version.id,
      ...(part ? {} : { sentence: sentence.id }),
      selector: selectRange(version.text, { start, end }),
    },
    body: bodiesOf(judgement),
  };
}

/** An article with one of everything that a report can show. */
export function riverTalks(): OpenArticle {
  const open = articleOf(
    [
      {
        kind: 'heading',
        level: 1,
        text: 'Envoys reach the delta as river talks open without a map',
      },
      'Delegates from three coastal states met in Port Almere on Thursday for the first round of talks on the shared river.',
      'The upper states release a third less water than the 1987 treaty requires, according to the delta ministry.',
      'Yet the mood in the hall was calm. 🌊',
      {
        kind: 'post',
        author: 'Fay Okoro',
        handle: 'fayokoro',
        date: '16 April 2026',
        uri: 'https://posts.example/fay/1',
        text: 'Hopefully the chair can talk some sense into these two clowns.',
      },
      'They flew in on a jet that costs more than our whole dyke budget, and they will fly home in it.',
      { kind: 'heading', level: 2, text: 'What comes next' },
      { kind: 'listItem', text: 'The gauges are read again in May.' },
      { kind: 'listItem', text: 'A map is to be drawn by the autumn.' },
      {
        kind: 'quote',
        author: 'Ilse Maar, chair',
        text: '“Nobody leaves before there is a number we all accept.”',
      },
    ],
    'Envoys reach the delta as river talks open without a map',
  );
  const scale = { bestRating: 5, worstRating: 1 };
  const annotations = [
    marked(open, 0, { label: 'cleared' }),
    marked(open, 1, {
      label: 'fact',
      note: 'The list of delegates is public.',
      attribution: { kind: 'outlet', name: '' },
    }),
    marked(open, 2, {
      label: 'claim',
      attribution: { kind: 'reported', name: 'Delta ministry' },
      claimReview: {
        claimReviewed: 'Upper states release 33% less water than the treaty’s minimum flow.',
        claimType: 'quantity',
        verdict: { id: 'half-true', name: 'Half true', ratingValue: 3, ...scale },
        conclusion:
          'Releases fell 31–34% below the minimum in two of the last six winters, not in general.',
        appearance: {
          date: '2026-04-15',
          place: 'press briefing',
          uri: 'https://ministry.example/briefing',
        },
        knownOn: '2026-04-17',
        contact: {
          asked: '2026-04-17',
          deadline: '2026-04-18',
          answer: 'We stand by the figure for the winter of 2024.',
        },
        corrections: [
          { date: '2026-04-19', text: 'An earlier version gave the wrong year of the treaty.' },
        ],
      },
      evidence: [
        {
          id: 'e1',
          title: 'Gauge bulletin 4/2026',
          uri: 'https://gauges.example/4-2026',
          locator: 'table 3',
          kind: 'primary',
          stance: 'context',
          accessed: '2026-04-16',
          quote: 'Mean winter release 31.2 % below the agreed minimum.',
        },
        {
          id: 'e2',
          title: 'Ministry note to parliament',
          locator: 'p. 2',
          kind: 'primary',
          stance: 'supports',
        },
      ],
    }),
    marked(open, 3, { label: 'cleared' }),
    marked(open, 4, { label: 'opinion', attribution: { kind: 'quoted', name: 'Fay Okoro' } }),
    marked(
      open,
      5,
      {
        label: 'claim',
        attribution: { kind: 'quoted', name: 'Fay Okoro' },
        claimReview: {
          claimReviewed: 'The envoys’ jet costs more than the delta’s yearly dyke budget.',
          verdict: { id: 'false', name: 'False', ratingValue: 1, ...scale },
          conclusion:
            'The delta spends about four times the aircraft’s list price on dykes each year.',
        },
        evidence: [
          {
            id: 'e1',
            title: 'Budget act 2026',
            uri: 'https://law.example/budget',
            locator: 'chapter 11',
            kind: 'primary',
            stance: 'refutes',
          },
        ],
      },
      [0, 64],
    ),
    marked(open, 5, { label: 'opinion', note: 'What they will do cannot be known yet.' }, [66, 95]),
    marked(open, 7, { label: 'fact' }),
    marked(open, 8, { label: 'claim', note: 'Whose plan is it?' }),
  ];
  const article = {
    ...open.article,
    byline: 'Ana Brandt',
    siteName: 'The Harbour Post',
    published: '2026-04-17',
    uri: 'https://harbour.example/river-talks',
    language: 'en',
  };
  return { ...open, article, annotations };
}
