import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openItems, type SourceItem, type SourceOptions } from './index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-forms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function items(path: string, options: Partial<SourceOptions> = {}): Promise<SourceItem[]> {
  const found: SourceItem[] = [];
  for await (const item of openItems([path], { kind: 'pages', ...options })) found.push(item);
  return found;
}

const codes = (found: SourceItem[]): string[] =>
  found.map((item) => (item.kind === 'error' ? item.error.error.code : item.kind));
const message = (item: SourceItem | undefined): string =>
  item?.kind === 'error' ? item.error.error.message : '';
const textOf = (item: SourceItem | undefined): string =>
  item?.kind === 'page' ? new TextDecoder().decode(item.bytes) : '';
const lines = (...all: string[]): string => all.join('\r\n');

const PAGE = '<html><body><p>The ferry to Norhaven sails again on Monday.</p></body></html>';

describe('a page saved as MHTML', () => {
  const saved = (page: string, ...rest: string[]): string =>
    lines(
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://norhaven.example/ferry',
      'Date: Tue, 13 Feb 2024 21:04:05 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      'Content-Location: https://norhaven.example/frame',
      '',
      '<p>An advertisement.</p>',
      '--b',
      'Content-Type: text/html; charset="windows-1252"',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://norhaven.example/ferry',
      '',
      page,
      ...rest,
    );

  test('is the part at its address, with the day it was saved', async () => {
    const [item, ...others] = await items(put('a.mhtml', saved('<p>Caf=E9 at the =\r\nquay</p>', '--b--')));
    expect(others).toEqual([]);
    expect(item?.kind === 'page' && Buffer.from(item.bytes).toString('latin1')).toBe(
      '<p>Caf\xe9 at the quay</p>',
    );
    expect(item).toMatchObject({
      hints: { url: 'https://norhaven.example/ferry', contentType: 'text/html; charset=windows-1252' },
      input: {
        url: 'https://norhaven.example/ferry',
        mediaType: 'text/html',
        capturedAt: '2024-02-13T20:04:05.000Z',
      },
    });
  });

  test('that is cut off, has no bytes, or has no page in it', async () => {
    expect(codes(await items(put('b.mht', saved('<p>The ferry to'))))).toEqual(['cut-off']);
    const cutBefore = saved('').split('Content-Type: text/html')[0]!;
    expect(codes(await items(put('b2.mht', cutBefore)))).toEqual(['cut-off']);
    expect(codes(await items(put('c.mht', saved('', '--b--'))))).toEqual(['empty']);
    const pictures = saved('x', '--b--').replaceAll('Content-Type: text/html', 'Content-Type: image/png');
    expect(codes(await items(put('d.mht', pictures)))).toEqual(['not-a-page']);
  });
});

describe('mail', () => {
  const mail = (...rest: string[]): string =>
    lines('From: a@b.example', 'To: c@d.example', 'Date: Mon, 6 Mar 2023 06:00:00 +0100', ...rest);

  test('is unpacked to its head and the text that people read; to whom it went is left out', async () => {
    const subject = 'Subject: =?utf-8?B?RsOkaHJl?= =?utf-8?Q?_f=C3=A4hrt?=';
    const alternative = [
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      '',
      'plain',
      '--x',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>Caf=E9</p>',
      '--x--',
    ];
    const [item] = await items(put('a.eml', mail(subject, ...alternative)));
    expect(textOf(item)).toBe(
      'From: a@b.example\nDate: Mon, 6 Mar 2023 06:00:00 +0100\nSubject: Fähre fährt\nContent-Type: text/html\n\n<p>Café</p>',
    );
    expect(item).toMatchObject({
      hints: { contentType: 'message/rfc822; charset=utf-8' },
      input: { mediaType: 'message/rfc822', capturedAt: null },
    });
  });

  test('sent as flowed text has its paragraphs back', async () => {
    const flowed = mail(
      'Content-Type: text/plain; format=flowed',
      '',
      'The ferry ',
      'sails.',
      ' >Not a quote',
      '',
    );
    expect(textOf((await items(put('f.eml', flowed)))[0])).toContain('\n\nThe ferry sails.\n>Not a quote\n');
  });

  test.each([
    ['empty', ['Subject: nothing', '', '']],
    ['empty', ['Content-Type: text/html', '', '<img src=x>']],
    ['empty', ['Content-Type: multipart/mixed; boundary=x', '', '--x', '', '', '--x--']],
    ['not-a-page', ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo=']],
    ['cut-off', ['Content-Type: multipart/mixed; boundary=x', '', '--x', '', 'The ferry to']],
  ])('is told of where it gives nothing to read: %s', async (code, rest) => {
    const found = await items(put('none.eml', mail(...rest)));
    expect(codes(found)).toEqual([code]);
    expect(message(found[0])).not.toBe('');
  });

  test('with too large an attachment is refused before it is taken apart', async () => {
    const bomb = mail(
      'Content-Type: application/zip',
      'Content-Transfer-Encoding: base64',
      '',
      'QUJD'.repeat(9000),
    );
    expect(codes(await items(put('bomb.eml', bomb), { largest: 20_000 }))).toEqual(['too-large']);
  });

  test('with mails attached gives them, and itself only where it says something', async () => {
    const attached = [
      '--x',
      'Content-Type: message/rfc822',
      '',
      mail('Subject: inner', '', 'The inner text.'),
      '--x--',
    ];
    const outer = (text: string) =>
      mail('Content-Type: multipart/mixed; boundary=x', '', '--x', '', text, ...attached);
    expect((await items(put('fyi.eml', outer('FYI')))).map((item) => textOf(item).slice(-15))).toEqual([
      'The inner text.',
    ]);
    expect(codes(await items(put('long.eml', outer('A long text. '.repeat(40)))))).toEqual(['page', 'page']);
  });

  test('many in one file, packed too; those without text are passed over', async () => {
    const one = (text: string): string =>
      lines('From x@y.example Mon Apr  1 07:00:00 2024', mail('', text), '', '');
    const box = one('First.') + one('') + one('Second.\r\nFrom here on it rained.');
    const skipped: string[] = [];
    const found = await items(put('letters', box), { skipped: (_, what) => skipped.push(what) });
    expect(found.map((item) => textOf(item).trim().split('\n').at(-1))).toEqual([
      'First.',
      'From here on it rained.',
    ]);
    expect(skipped).toHaveLength(1);
    expect(codes(await items(put('letters.gz', gzipSync(box))))).toEqual(['page', 'page']);
    expect(codes(await items(put('large', box + one('x'.repeat(900))), { largest: 500 }))).toEqual([
      'page',
      'page',
      'too-large',
    ]);
  });
});

describe('a page saved by a browser', () => {
  test.each([
    [
      '<!-- saved from url=(0031)https://norhaven.example/ferry/ -->',
      'https://norhaven.example/ferry/',
      null,
    ],
    ['<!-- saved from url=(0016)about:internet -->', null, null],
    [
      '<!-- saved from url=(0070)https://web.archive.org/web/20210303091500/https://norhaven.example/f?a=1 -->',
      'https://norhaven.example/f?a=1',
      '2021-03-03T09:15:00.000Z',
    ],
    [
      '<!--\n Page saved with SingleFile \n url: https://norhaven.example/f?a=1 \n saved date: Wed Mar 03 2021 10:15:00 GMT+0100 (CET)\n-->',
      'https://norhaven.example/f?a=1',
      '2021-03-03T09:15:00.000Z',
    ],
    [
      '<meta name="savepage-url" content="https://norhaven.example/f"><meta name="savepage-date" content="Wed Mar 03 2021 10:15:00 GMT+0100 (CET)">',
      'https://norhaven.example/f',
      '2021-03-03T09:15:00.000Z',
    ],
  ])('%j says where from and when', async (comment, url, capturedAt) => {
    const [item] = await items(put('saved.html', `<!DOCTYPE html>\n${comment}\n${PAGE}`));
    expect(item).toMatchObject({ hints: { url }, input: { url, capturedAt } });
  });

  test.each(['p_files', 'p-Dateien', 'p_fichiers', 'p_archivos', 'p.files'])(
    'has its parts beside it, in %s: they are no pages',
    async (parts) => {
      put(`${parts}-site/p.html`, PAGE);
      put(`${parts}-site/${parts}/frame.html`, PAGE);
      put(`${parts}-site/other_files/page.html`, PAGE);
      const found = await items(join(folder, `${parts}-site`));
      expect(found.map((item) => item.kind === 'page' && item.input.path?.slice(-10))).toEqual([
        'page.html'.padStart(10, '/'),
        `${parts}-site/p.html`.slice(-10),
      ]);
    },
  );
});

describe('RTF that no archive exported', () => {
  test('is a page of its text, or none', async () => {
    const [item] = await items(put('a.rtf', '{\\rtf1\\ansi The ferry sails.\\par It rained.}'));
    expect(textOf(item)).toBe('The ferry sails.\nIt rained.');
    expect(item).toMatchObject({ input: { mediaType: 'application/rtf' } });
    expect(codes(await items(put('b.rtf', '{\\rtf1{\\info{\\title x}}}')))).toEqual(['empty']);
  });
});

describe('a feed', () => {
  const long = 'The ferry to Norhaven sails again on Monday, the harbour master said. '.repeat(6).trim();
  const rss = (...items: string[]): string =>
    `<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel><title>World | The Quay</title><link>https://quay.example/</link>${items.join('')}</channel></rss>`;

  test('of RSS gives its articles, and a line for each item that is a teaser', async () => {
    const whole = `<item><title>Ferry</title><link>https://quay.example/1</link><guid>7</guid><pubDate>Wed, 03 Mar 2021 09:15:00 GMT</pubDate><author>j@quay.example (Jane Roe)</author><content:encoded><![CDATA[<p>${long}</p>]]></content:encoded></item>`;
    const teaser = `<item><title>More</title><link>https://quay.example/2</link><description>The ferry sails.</description></item>`;
    const broken = `<item><title>Cut</title><content:encoded>${long} […]</content:encoded></item>`;
    const found = await items(put('a.rss', rss(whole, teaser, broken)));
    expect(codes(found)).toEqual(['page', 'teaser-only', 'teaser-only']);
    expect(message(found[1])).toMatch(/item 2 \("More"\).*save https:\/\/quay\.example\/2/);
    expect(textOf(found[0])).toBe(
      `Feed: World | The Quay\nLink: https://quay.example/1\nTitle: Ferry\nPublished: Wed, 03 Mar 2021 09:15:00 GMT\nAuthor: j@quay.example (Jane Roe)\nContent-Type: text/html\n\n<p>${long}</p>`,
    );
    expect(found[0]).toMatchObject({
      hints: { url: 'https://quay.example/1', contentType: 'application/rss+xml; charset=utf-8' },
      input: {
        url: 'https://quay.example/1',
        mediaType: 'application/rss+xml',
        record: '7',
        capturedAt: null,
      },
    });
  });

  test('of Atom: markup as content, the author in an element of its own, the link of the page', async () => {
    const entry = `<entry><title>Ferry</title><link rel="self" href="https://quay.example/x.atom"/><link href="https://quay.example/1"/><id>urn:1</id><published>2021-03-03T09:15:00Z</published><updated>2021-03-04T09:15:00Z</updated><author><name>Jane Roe</name><uri>https://quay.example/j</uri></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long} <em>Yes &amp; no.</em></p></div></content></entry>`;
    const [item] = await items(
      put(
        'a.atom',
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Quay</title>${entry}</feed>`,
      ),
    );
    expect(textOf(item)).toContain(
      '\nPublished: 2021-03-03T09:15:00Z\nUpdated: 2021-03-04T09:15:00Z\nAuthor: Jane Roe\n',
    );
    expect(textOf(item)).toContain(`<p>${long} <em>Yes &amp; no.</em></p>`);
    expect(item).toMatchObject({ input: { url: 'https://quay.example/1', record: 'urn:1' } });
  });

  test('without items, cut off, or nested beyond measure', async () => {
    expect(codes(await items(put('b.rss', rss())))).toEqual(['no-pages']);
    const cut = rss('<item><title>Ferry</title><content:encoded><![CDATA[<p>The fer').split(']]')[0]!;
    expect(codes(await items(put('c.rss', cut.replace('</channel></rss>', ''))))).toEqual(['teaser-only']);
    expect(codes(await items(put('d.rss', rss('<item>'.repeat(20_000)))))).toHaveLength(10_000);
  });
});
