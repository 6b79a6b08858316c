import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Annotation, bodiesOf, type Judgement } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { type ExportFormat, exportFormatNames } from '../../shared/export-format.ts';
import { selectRange } from '../../shared/selector.ts';
import { exportArticle } from './export-article.ts';
import { fileNameOf } from './file-name.ts';

const context = { program: 'Assay 1.2.3', now: new Date('2026-04-17T13:40:00Z') };

/** One paragraph a text, one sentence a paragraph. */
function articleOf(texts: readonly string[], title = 'Low water'): OpenArticle {
  const blocks = [];
  let text = '';
  for (const part of texts) {
    if (text) text += '\n\n';
    blocks.push({ kind: 'paragraph' as const, start: text.length, end: text.length + part.length });
    text += part;
  }
  const sentences = blocks.map(({ start, end }, index) => ({ id: `s${index}`, start, end }));
  return {
    article: {
      id: 'k1',
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

function marked(
  open: OpenArticle,
  index: number,
  judgement: Judgement,
  part?: readonly [number, number],
): Annotation {
  const [version] = open.article.versions;
  const sentence = version.sentences[index] ?? { id: '', start: 0, end: 0 };
  const range = part
    ? { start: sentence.start + part[0], end: sentence.start + part[1] }
    : sentence;
  return {
    id: `a${index}${part?.join('-') ?? ''}`,
    type: 'Annotation',
    motivation: 'classifying',
    revision: 1,
    created: '2026-04-17T11:00:00.000Z',
    modified: '2026-04-17T11:00:00.000Z',
    writer: 'w',
    creator: { name: 'Mara Lind' },
    target: {
      source: 'k1',
      version: 'v1',
      ...(part ? {} : { sentence: sentence.id }),
      selector: selectRange(version.text, range),
    },
    body: bodiesOf(judgement),
  };
}

function exported(open: OpenArticle, format: ExportFormat): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    exportArticle(open, format, context).bytes,
  );
}

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  ']]><!-- -->',
  '&lt;b&gt; &amp; &#39;',
  'right\u202eto left',
  'emoji 👩‍👧 and 𝒜',
  'nul\0byte',
  '=cmd|"/C calc"!A0',
];

describe('the report', () => {
  test('shows hostile text as text, wherever it stands', () => {
    const open = articleOf(hostile, hostile[0]);
    const [first] = hostile;
    const annotations = hostile.map((text, index) =>
      marked(open, index, {
        label: 'claim',
        note: text,
        attribution: { kind: 'quoted', name: text },
      }),
    );
    const page = exported(
      {
        ...open,
        article: {
          ...open.article,
          byline: first,
          siteName: first,
          uri: 'javascript:alert(1)',
        } as never,
        annotations,
      },
      'html',
    );
    const { document } = parseHTML(page);
    expect(document.querySelectorAll('script, img, svg, iframe, link, object, form')).toHaveLength(
      0,
    );
    for (const element of document.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/);
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(?:#|https?:)/);
    const shown = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(shown).toEqual(hostile.map((text) => `C\u202fClaim: ${text.replace('\0', '\ufffd')}`));
  });

  test('forbids the browser everything', () => {
    expect(exported(articleOf(['One.']), 'html')).toContain(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  test.each<[string, number, string, string]>([
    ['none', 0, 'None of 3 sentences has been judged yet.', '3 sentences left'],
    ['some', 2, '2 of 3 sentences judged by Mara Lind: 2 facts.', '1 sentence left'],
    ['all', 3, 'All 3 sentences judged by Mara Lind: 3 facts.', 'every sentence judged'],
  ])('says how far it is: %s', (_case, count, lead, kicker) => {
    const open = articleOf(['One.', 'Two.', 'Three.']);
    const annotations = Array.from({ length: count }, (_, index) =>
      marked(open, index, { label: 'fact' }),
    );
    const { document } = parseHTML(exported({ ...open, annotations }, 'html'));
    expect(document.querySelector('.lead')?.textContent).toBe(lead);
    expect(document.querySelector('.kicker')?.textContent).toContain(kicker);
  });

  test('numbers claims and notes in the order of the text, and links both ways', () => {
    const open = articleOf(['One.', 'Two.', 'Three.']);
    const annotations = [
      marked(open, 2, { label: 'claim' }),
      marked(open, 0, { label: 'fact', note: 'seen' }),
      marked(open, 1, { label: 'opinion' }),
    ];
    const { document } = parseHTML(exported({ ...open, annotations }, 'html'));
    expect([...document.querySelectorAll('.notes q')].map((quote) => quote.textContent)).toEqual([
      'One.',
      'Three.',
    ]);
    for (const link of document.querySelectorAll('.notes a, .ref a'))
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  });

  test('a mark on part of a sentence, and one over two, are shown and noted once', () => {
    const open = articleOf(['One two three.', 'Four.']);
    const over = marked(open, 0, { label: 'claim', note: 'both' }, [4, 20]);
    const { document } = parseHTML(exported({ ...open, annotations: [over] }, 'html'));
    expect(document.querySelectorAll('mark.claim')).toHaveLength(2);
    expect(document.querySelectorAll('.ref')).toHaveLength(1);
    expect(document.querySelector('.notes q')?.textContent).toBe('two three.\n\nFour');
  });

  test('five thousand sentences are no trouble', () => {
    const open = articleOf(Array.from({ length: 5_000 }, (_, index) => `Sentence ${index}.`));
    const annotations = open.article.versions[0].sentences.map((_, index) =>
      marked(open, index, { label: 'claim' }),
    );
    expect(exported({ ...open, annotations }, 'html').match(/<mark /g)).toHaveLength(5_000);
  });

  test('is dark on white on paper, whatever the screen is', () => {
    expect(exported(articleOf(['One.']), 'html')).toContain(
      '@media screen and (prefers-color-scheme:dark)',
    );
  });
});

describe('CSV', () => {
  test('one row a sentence, with a mark for spreadsheets, Windows line ends and no formulas', () => {
    const open = articleOf(['Plain, "quoted"', '=1+1', '+x', '-x', '@x', 'a = b']);
    const annotations = [
      marked(open, 0, {
        label: 'claim',
        note: '=HYPERLINK("x")',
        attribution: { kind: 'reported', name: 'Fay' },
      }),
    ];
    const text = exported({ ...open, annotations }, 'csv');
    expect(text.startsWith('\ufeffsentence,block,start,end,text,label')).toBe(true);
    const rows = text.trim().split('\r\n');
    expect(rows).toHaveLength(7);
    expect(rows[1]).toBe(
      '0,paragraph,0,15,"Plain, ""quoted""",claim,"\'=HYPERLINK(""x"")",reported,Fay,Mara Lind,2026-04-17T11:00:00.000Z',
    );
    expect(rows.slice(2).map((row) => row.split(',')[4])).toEqual([
      "'=1+1",
      "'+x",
      "'-x",
      "'@x",
      'a = b',
    ]);
  });
});

test('JSON gives everything back, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 5 }),
      (texts) => {
        const open = articleOf(texts);
        const full = { ...open, annotations: [marked(open, 0, { label: 'fact', note: texts[0] })] };
        const { article, annotations, unplaced } = JSON.parse(exported(full, 'json'));
        expect({ article, annotations, unplaced }).toEqual(full);
      },
    ),
  );
});

test.each([
  ['River talks open', 'river-talks-open'],
  ['  “Why?”, she’d asked…', 'why-shed-asked'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'article-con'],
  ['com1', 'article-com1'],
  ['🙂🙂', 'article'],
  ['', 'article'],
  ['Über Größe', 'über-größe'],
  ['新闻', '新闻'],
  ['a'.repeat(300), 'a'.repeat(80)],
])('the title %j is saved as %j', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

test.each(exportFormatNames)('%s has its extension', (format) => {
  expect(exportArticle(articleOf(['One.']), format, context).name).toBe(`low-water.${format}`);
});
