import { describe, expect, test } from 'vitest';
import { reasonOf } from '../testing/expect-failure.ts';
import { shown } from '../testing/shown.ts';
import { readEmail } from './email.ts';

const header = `From: Ann Example <ann@example.org>
To: bo@example.org
Subject: =?UTF-8?Q?The_bridge_=E2=80=93_again?=
Date: Thu, 3 Apr 2025 09:00:00 +0200
Message-ID: <1@example.org>
MIME-Version: 1.0
`;
const read = (mail: string) =>
  readEmail(new TextEncoder().encode(mail.replaceAll('\n', '\r\n')), 'a.eml');
const plain = async (text: string) =>
  shown((await read(`${header}Content-Type: text/plain; charset=utf-8\n\n${text}`)).drafts);
const html = async (page: string) =>
  shown((await read(`${header}Content-Type: text/html; charset=utf-8\n\n${page}`)).drafts);

const long = 'The council met on Monday, and after a long debate it agreed on a new bridge.';

test('what the mail says about itself', async () => {
  expect((await read(`${header}Content-Language: en-GB\n\n${long}`)).metadata).toEqual({
    title: 'The bridge – again',
    byline: 'Ann Example',
    published: '2025-04-03T07:00:00.000Z',
    language: 'en-GB',
  });
});

test('the address where there is no name, and the date as written where it is none', async () => {
  const { metadata } = await read(
    `From: ann@example.org\nSubject: A\nDate: last spring\n\n${long}`,
  );
  expect(metadata).toEqual({ title: 'A', byline: 'ann@example.org', published: 'last spring' });
});

const parts = (...all: (readonly [string, string])[]) =>
  `${header}Content-Type: multipart/mixed; boundary="m"\n\n${all.map(([type, body]) => `--m\nContent-Type: ${type}\n\n${body}\n`).join('')}--m--\n`;
const alternative = (text: string, page: string) =>
  `${header}Content-Type: multipart/alternative; boundary="m"\n\n--m\nContent-Type: text/plain\n\n${text}\n--m\nContent-Type: text/html\n\n${page}\n--m--\n`;

test.each(['\ufeff', '\n\n', 'From ann@example.org Thu Apr  3 09:00:00 2025\n'])(
  'a header behind %j',
  async (before) => {
    const { drafts, metadata } = await read(`${before}${header}\n${long}`);
    expect(metadata).toMatchObject({ byline: 'Ann Example' });
    expect(shown(drafts)).toEqual([`paragraph: ${long}`]);
  },
);

describe('which part', () => {
  test.each([
    ['HTML before plain text', alternative('Plain.', '<p>Rich.</p>'), ['paragraph: Rich.']],
    [
      'plain text if HTML is only pictures',
      alternative(long, '<img src="https://example.org/a.png">'),
      [`paragraph: ${long}`],
    ],
    [
      'no attachment',
      parts(['text/html', `<p>${long}</p>`], ['text/csv; name="a.csv"', 'year,cost']),
      [`paragraph: ${long}`],
    ],
    [
      'quoted-printable',
      `${header}Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n<p>It caf=E9d =\non.</p>`,
      ['paragraph: It caféd on.'],
    ],
    [
      'base64',
      `${header}Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('<p>Né.</p>').toString('base64')}`,
      ['paragraph: Né.'],
    ],
  ])('%s', async (_, mail, expected) => {
    expect(shown((await read(mail)).drafts)).toEqual(expected);
  });
});

describe('replies', () => {
  test('quoted lines are quotes, paragraph by paragraph', async () => {
    expect(
      await plain(
        `${long}\n\nOn Monday, Bo wrote:\n> Is it ready?\n>\n>> It will be.\nYes, and it was.`,
      ),
    ).toEqual([
      `paragraph: ${long}`,
      'paragraph: On Monday, Bo wrote:',
      'quote: Is it ready?',
      'quote: It will be.',
      'paragraph: Yes, and it was.',
    ]);
  });

  test('quoted HTML is too', async () => {
    expect(
      await html(`<div>${long}</div><blockquote type="cite"><div>Is it ready?</div></blockquote>`),
    ).toEqual([`paragraph: ${long}`, 'quote: Is it ready?']);
  });
});

describe('newsletters', () => {
  test.each([
    [
      'a preheader',
      `<div style="display:none;max-height:0">Look inside</div><div style="font-size:1px;color:#fff">Look twice</div><p>${long}</p>`,
      [long],
    ],
    [
      'invisible filling',
      `<div class="preheader">Look inside${'&zwnj;&nbsp;'.repeat(60)}</div><p>${long}</p><p>${'&#847; &zwnj;'.repeat(20)}</p>`,
      [long],
    ],
    [
      'a tracking pixel',
      `<p>${long}</p><img src="https://example.org/t?id=1" width="1" height="1" alt="">`,
      [long],
    ],
    [
      'size 0 around everything',
      `<div style="font-size:0px"><div style="font-size:14px">${long}</div></div>`,
      [long],
    ],
    [
      'lines about the mail',
      `<p><a href="https://example.org/b">View this email in your browser</a></p><p>${long}</p><p>${long}</p><p>You are receiving this email because you signed up on our website.</p><p><a href="https://example.org/u">Unsubscribe</a> | <a href="https://example.org/p">Preferences</a></p><p>Example Ltd, 1 Bridge Street</p>`,
      [long, long],
    ],
    ['a script', `<script>document.write("x")</script><p onclick="x()">${long}</p>`, [long]],
  ])('%s', async (_, page, texts) => {
    expect(await html(page)).toEqual(texts.map((text) => `paragraph: ${text}`));
  });

  test.each([
    'View in browser',
    'Read this in your browser »',
    'Having trouble viewing this email? Click here.',
    'This email was sent to bo@example.org.',
    'You’re receiving this because you signed up.',
    'Update your preferences | Privacy',
    'Unsubscribe',
    'Unsubscribe from this list',
    'Privacy · Unsubscribe',
    'You can unsubscribe at any time.',
    'To unsubscribe, click here.',
    'If you no longer wish to receive these emails, tell us.',
    'Newsletter abbestellen',
  ])('no line like “%s”', async (line) => {
    expect(await html(`<p>${line}</p><p>${long}</p><p>${long}</p>`)).toHaveLength(2);
  });

  test.each([
    'You can view this in the museum.',
    'Read it aloud, in the open.',
    'Unsubscribe buttons are hard to find, says the study.',
    'Users who tried to unsubscribe from the service were charged twice.',
    'It was easy to unsubscribe from it in May.',
    'This message was not theirs.',
    'You are receiving money from them, are you not?',
    'Subscribe now.',
    `Whoever asked how to unsubscribe, please click, they wrote: ${long} ${long} ${long}`,
  ])('but one like “%s”', async (line) => {
    expect(await html(`<p>${long}</p><p>${long}</p><p>${line}</p><p>${long}</p>`)).toEqual(
      [long, long, line, long].map((text) => `paragraph: ${text}`),
    );
  });

  test('what is left out is still there to be brought back', async () => {
    const { drafts } = await read(
      `${header}Content-Type: text/html\n\n<p>View in browser</p><p>${long}</p><p>${long}</p><p>Unsubscribe</p><p>1 Bridge Street</p>`,
    );
    expect(drafts.map(({ leftOut }) => leftOut)).toEqual([
      'notice',
      undefined,
      undefined,
      'end',
      'end',
    ]);
  });

  test('comments for one mail program are for none here', async () => {
    expect(
      await html(
        `<!--[if mso]><p>For Outlook.</p><![endif]--><![if !mso]><p>${long}</p><![endif]><p class="MsoNormal">One.<o:p></o:p></p>`,
      ),
    ).toEqual([`paragraph: ${long}`, 'paragraph: One.']);
  });

  test('tables that lay out are taken apart, and tables of data stay', async () => {
    expect(
      await html(
        `<table role="presentation"><tr><td style="display:none">Hidden</td><td><h2>Costs</h2><p>${long}</p></td><td>
        <table><tr><td>2023</td><td>8 million</td></tr><tr><td>2024</td><td>9 million</td></tr></table></td></tr></table>
        <table><tr><td>${long}</td><td>${long}</td></tr></table>`,
      ),
    ).toEqual([
      'heading (2): Costs',
      `paragraph: ${long}`,
      'tableCell: 2023',
      'tableCell: 8 million',
      'tableCell: 2024',
      'tableCell: 9 million',
      `paragraph: ${long}`,
      `paragraph: ${long}`,
    ]);
  });
});

describe('what is no readable mail', () => {
  const nested = (depth: number) =>
    header +
    Array.from(
      { length: depth },
      (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`,
    ).join('');

  test.each<[string, string, string]>([
    ['no bytes', '', 'inputEmpty'],
    ['an article', `${long}\n\n${long}`, 'inputDamaged'],
    ['notes', `Subject: the bridge\nNote: it is long\n\n${long}`, 'inputDamaged'],
    ['a page', `<!doctype html><p>From: the council</p><p>${long}</p>`, 'inputDamaged'],
    ['a zip', 'PK\u0003\u0004\u0000\u0000', 'inputDamaged'],
    ['parts in parts without end', nested(1_000), 'inputDamaged'],
    [
      'locked with OpenPGP',
      `${header}Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="m"\n\n--m--`,
      'inputEncrypted',
    ],
    [
      'locked with S/MIME',
      `${header}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG`,
      'inputEncrypted',
    ],
    ['deep HTML', `${header}Content-Type: text/html\n\n${'<div>'.repeat(100_000)}`, 'inputTooDeep'],
    [
      'deep tables',
      `${header}Content-Type: text/html\n\n${'<table><tr><td>'.repeat(900)}x${'</td></tr></table>'.repeat(900)}`,
      'inputTooDeep',
    ],
    [
      'HTML of too many elements',
      `${header}Content-Type: text/html\n\n${'<b>'.repeat(1_000_001)}`,
      'inputBomb',
    ],
  ])('%s', async (_, mail, reason) => {
    expect(await reasonOf(() => read(mail))).toBe(reason);
  });

  test('a mail cut off is read as far as it goes', async () => {
    const mail = alternative('Plain.', `<p>One.</p><p>${long}</p>`);
    expect(shown((await read(mail.slice(0, -60))).drafts)[0]).toBe('paragraph: One.');
  });

  test('a mail without text has no blocks', async () => {
    expect(await plain('')).toEqual([]);
  });
});
