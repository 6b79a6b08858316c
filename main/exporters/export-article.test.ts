import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { OpenArticle } from '../../shared/api.ts';
import { type ExportFormat, exportFormatNames, exportFormats } from '../../shared/export-format.ts';
import type { ExportOptions } from '../../shared/export-options.ts';
import { exportArticle } from './export-article.ts';
import { fileNameOf } from './file-name.ts';
import { articleOf, context, marked } from './testing/articles.ts';

async function exported(
  open: OpenArticle,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<string> {
  const { bytes } = await exportArticle(open, format, { ...context, options });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
  test('shows hostile text as text, wherever it stands', async () => {
    const open = articleOf(hostile, hostile[0]);
    const [first] = hostile;
    const annotations = hostile.map((text, index) =>
      marked(open, index, {
        label: 'claim',
        note: text,
        attribution: { kind: 'quoted', name: text },
      }),
    );
    const page = await exported(
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
    expect(document.querySelectorAll('img, svg, iframe, link, object, form')).toHaveLength(0);
    for (const script of document.querySelectorAll('script'))
      expect(script.getAttribute('type')).toBe('application/json');
    for (const element of document.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/);
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(?:#|https?:)/);
    const shown = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(shown).toEqual(hostile.map((text) => `CClaim: ${text.replace('\0', '\ufffd')}`));
  });

  test('forbids the browser everything', async () => {
    expect(await exported(articleOf(['One.']), 'html')).toContain(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  test.each<[string, number, string, string]>([
    ['none', 0, 'None of 3 sentences has been judged yet.', '3 sentences left'],
    ['some', 2, '2 of 3 sentences judged by Mara Lind: 2 facts.', '1 sentence left'],
    ['all', 3, 'All 3 sentences judged by Mara Lind: 3 facts.', 'every sentence judged'],
  ])('says how far it is: %s', async (_case, count, lead, kicker) => {
    const open = articleOf(['One.', 'Two.', 'Three.']);
    const annotations = Array.from({ length: count }, (_, index) =>
      marked(open, index, { label: 'fact' }),
    );
    const { document } = parseHTML(await exported({ ...open, annotations }, 'html'));
    expect(document.querySelector('.lead')?.textContent).toBe(lead);
    expect(document.querySelector('.kicker')?.textContent).toContain(kicker);
  });

  test('numbers claims and notes in the order of the text, and links both ways', async () => {
    const open = articleOf(['One.', 'Two.', 'Three.']);
    const annotations = [
      marked(open, 2, { label: 'claim' }),
      marked(open, 0, { label: 'fact', note: 'seen' }),
      marked(open, 1, { label: 'opinion' }),
    ];
    const { document } = parseHTML(await exported({ ...open, annotations }, 'html'));
    expect(
      [...document.querySelectorAll('.notes .claimed')].map((quote) => quote.textContent),
    ).toEqual(['Three.', 'One.']);
    for (const link of document.querySelectorAll('.notes a.number, .ref a'))
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  });

  test('a mark on part of a sentence, and one over two, are shown and noted once', async () => {
    const open = articleOf(['One two three.', 'Four.']);
    const over = marked(open, 0, { label: 'claim', note: 'both' }, [4, 20]);
    const { document } = parseHTML(await exported({ ...open, annotations: [over] }, 'html'));
    expect(document.querySelectorAll('mark.claim')).toHaveLength(2);
    expect(document.querySelectorAll('.ref')).toHaveLength(1);
    expect(document.querySelector('.notes .claimed')?.textContent).toBe('two three.\n\nFour');
  });

  test.each(['html', 'markdown'] as const)(
    'says in %s which claims have no verdict yet',
    async (format) => {
      const open = articleOf(['One.', 'Two.', 'Three.', 'Four.']);
      const verdict = { id: 'false', name: 'False' };
      const annotations = [
        marked(open, 0, { label: 'claim', claimReview: { verdict } }),
        marked(open, 1, { label: 'claim', claimReview: { conclusion: 'It is so.' } }),
        marked(open, 2, { label: 'claim' }),
        marked(open, 3, { label: 'fact', note: 'seen' }),
      ];
      const text = await exported({ ...open, annotations }, format);
      const notes =
        format === 'html'
          ? [...parseHTML(text).document.querySelectorAll('.notes > li')].map(
              (one) => one.textContent,
            )
          : text.match(/^\[\^\d\]:.*(?:\n {4}.*|\n$)*/gm);
      expect(notes?.map((note) => note?.includes('No verdict yet'))).toEqual([
        false,
        false,
        true,
        false,
      ]);
    },
  );

  test('a claim that was concluded in a sentence is nowhere undecided', async () => {
    const open = articleOf(['One.', 'Two.', 'Three.']);
    const verdict = { id: 'false', name: 'False' };
    const annotations = [
      marked(open, 0, { label: 'claim', claimReview: { verdict } }),
      marked(open, 1, { label: 'claim', claimReview: { conclusion: 'It is so.' } }),
      marked(open, 2, { label: 'claim' }),
    ];
    const { document } = parseHTML(await exported({ ...open, annotations }, 'html'));
    expect(document.querySelector('.lead')?.textContent).toContain('1 undecided');
    const rows = [...document.querySelectorAll('.verdicts tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['False', '1', '1'],
      ['No verdict yet', '1', '3'],
    ]);
  });

  test('five thousand sentences are no trouble', async () => {
    const open = articleOf(Array.from({ length: 5_000 }, (_, index) => `Sentence ${index}.`));
    const annotations = open.article.versions[0].sentences.map((_, index) =>
      marked(open, index, { label: 'claim' }),
    );
    expect((await exported({ ...open, annotations }, 'html')).match(/<mark /g)).toHaveLength(5_000);
  });

  test('is dark on white on paper, whatever the screen is', async () => {
    expect(await exported(articleOf(['One.']), 'html')).toContain(
      '@media screen and (prefers-color-scheme:dark)',
    );
  });
});

describe('CSV', () => {
  test('one row a sentence, with a mark for spreadsheets, Windows line ends and no formulas', async () => {
    const open = articleOf(['Plain, "quoted"', '=1+1', '+x', '-x', '@x', 'a = b']);
    const annotations = [
      marked(open, 0, {
        label: 'claim',
        note: '=HYPERLINK("x")',
        attribution: { kind: 'reported', name: 'Fay' },
      }),
    ];
    const text = await exported({ ...open, annotations }, 'csv');
    expect(text.startsWith('\ufeffsentence,block,start,end,text,label')).toBe(true);
    const rows = text.trim().split('\r\n');
    expect(rows).toHaveLength(7);
    expect(rows[1]).toBe(
      '0,paragraph,0,15,"Plain, ""quoted""",claim,"\'=HYPERLINK(""x"")",reported,Fay,,,,,Mara Lind,2026-04-17T11:00:00.000Z,a0',
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

test('JSON gives everything back, whatever it is', async () => {
  const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(texts, async (words) => {
      const open = articleOf(words);
      const full = { ...open, annotations: [marked(open, 0, { label: 'fact', note: words[0] })] };
      const { article, annotations, unplaced } = JSON.parse(await exported(full, 'json'));
      expect({ article, annotations, unplaced }).toEqual(JSON.parse(JSON.stringify(full)));
    }),
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

test.each(exportFormatNames)('%s has its extension', async (format) => {
  const printToPdf = async () => new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
  const { name } = await exportArticle(articleOf(['One.']), format, { ...context, printToPdf });
  expect(name).toBe(`low-water.${exportFormats[format].extension}`);
});
