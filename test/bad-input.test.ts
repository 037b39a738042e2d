import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageError, PageRecord } from '../src/format/index.ts';
import { call } from './host.ts';

const GOOD =
  '<h1>The ferry sails</h1><p>The ferry sails on Monday, Ida Brock of the harbour office said.</p>';
const paragraph = (words: string): string => `<html><body><h1>The ferry</h1><p>${words}</p></body></html>`;

let folder: string;
let good: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-input-'));
  good = join(folder, 'good.html');
  writeFileSync(good, GOOD);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Made = string | Uint8Array;
type Line = PageRecord | PageError;

/** The bad input and a good page behind it, through `read` and through `add`: a line each, in order, in the same words. */
async function throughBoth(name: string, made: Made | ((path: string) => void)): Promise<Line> {
  const path = join(folder, name);
  if (typeof made === 'function') made(path);
  else writeFileSync(path, made);
  const read = await call(['read', path, good, '--format', 'jsonl']);
  const db = join(folder, `${name}.db`);
  const added = await call(['add', path, good, '--db', db, '--format', 'jsonl']);
  expect([read.out.length, added.out.length]).toEqual([2, 2]);
  const [line, next] = read.out.map((one) => JSON.parse(one));
  const kept = added.out.map((one) => JSON.parse(one));
  expect(next.text).toContain('Ida Brock');
  expect(kept[1]).toMatchObject({ outcome: 'new' });
  expect([read.code, added.code]).toEqual('error' in line ? [1, 1] : [0, 0]);
  if ('error' in line) expect(kept[0]).toEqual(line);
  else expect(kept[0]).toMatchObject({ outcome: 'new', article: line.id });
  expect((await call(['verify', '--db', db])).code).toBe(0);
  return line;
}

const zeros = (mebibytes: number): Uint8Array => gzipSync(Buffer.alloc(mebibytes * 1024 * 1024));
const packed = gzipSync(paragraph('The ferry sails on Monday. '.repeat(50)));

describe('what cannot be read is answered in its place by what was expected and what came', () => {
  it.each<[string, Made | ((path: string) => void), string, RegExp]>([
    ['a missing path', () => {}, 'not-found', /check the path/],
    ['an empty file', '', 'empty', /expected/],
    ['white space', ' \n\t\n', 'empty', /expected/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), 'not-a-page', /picture/],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'not-a-page', /PDF/],
    ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'not-a-page', /ZIP/],
    ['bytes without order', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), 'not-a-page', /./],
    ['a gzip that was cut off', packed.subarray(0, packed.length - 20), 'gzip-damaged', /cut off/],
    ['a gzip that was changed', packed.with(14, 0).with(15, 0).with(16, 255), 'gzip-damaged', /damaged/],
    ['a gzip that unpacks to more than the limit', zeros(70), 'too-large', /64 MiB/],
    ['articles by the line', '{"id":"a","text":"The ferry sails."}\n'.repeat(3), 'not-a-page', /articles/],
    ['a link to nothing', (path) => symlinkSync(join(folder, 'nowhere'), path), 'not-found', /no such file/],
    ['an empty folder', (path) => mkdirSync(path), 'no-pages', /empty/],
  ])('%s', async (name, made, code, words) => {
    const line = await throughBoth(name.replaceAll(' ', '-'), made);
    expect(line).toMatchObject({ error: { code } });
    expect('error' in line && line.error.message).toMatch(words);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read (skipped: root may)', async () => {
    const line = await throughBoth('closed', (path) => writeFileSync(path, GOOD, { mode: 0 }));
    expect(line).toMatchObject({ error: { code: 'not-readable' } });
  });
});

describe('what can be read is read, with a warning where a reader should know', () => {
  it.each<[string, Made, string | null]>([
    ['a charset that nobody knows', `<meta charset="klingon-1">${GOOD}`, null],
    [
      'a wrong charset',
      Buffer.from(`<meta charset="utf-8">${paragraph('Die Fähre fährt, sagte Jörg Müller.')}`, 'latin1'),
      null,
    ],
    ['NUL bytes', paragraph('The ferry\0 sails on Monday\0, Ida Brock said.'), null],
    ['HTML nested 100,000 deep', `${'<div>'.repeat(100_000)}${GOOD}`, null],
    [
      'an attribute of 10 MB',
      `<p title="${'x'.repeat(10_000_000)}">The ferry sails on Monday, Ida Brock said.</p>`,
      null,
    ],
    [
      'an odd number of quotation marks',
      paragraph('“The ferry sails on Monday, said Ida Brock of the harbour.'),
      'quot',
    ],
    ['right-to-left text', `<html lang="he">${paragraph('המעבורת תפליג ביום שני, אמר דובר הנמל.')}`, null],
    [
      'emoji and half a surrogate',
      paragraph('“The ferry 🚢 sails \ud83d on Monday 👩‍👩‍👧,” Ida Brock said.'),
      null,
    ],
    [
      'tags that are never closed',
      '<p><b><i><table><tr><td>The ferry sails on Monday, Ida Brock said.',
      null,
    ],
  ])(
    '%s',
    async (name, made, warning) => {
      const line = await throughBoth(name.replaceAll(' ', '-').replaceAll(',', ''), made);
      expect('error' in line && line.error).toBe(false);
      const { text, warnings, statements, headline } = line as PageRecord;
      expect(`${headline} ${text}`.length).toBeGreaterThan(10);
      if (warning) expect(warnings.map(({ code }) => code).join()).toContain(warning);
      for (const { content } of statements)
        for (const { end, in: where } of content)
          expect(end).toBeLessThanOrEqual((where ? headline! : text).length);
    },
    60_000,
  );

  it('a page in a language that is not read yet: article and date, no statements, and a warning', async () => {
    const words =
      '„Prom odpłynie w poniedziałek rano, gdy tylko wiatr ucichnie”, powiedziała Ida Brock z biura portu. '.repeat(
        6,
      );
    const page = `<html lang="pl"><head><meta property="article:published_time" content="2025-03-04T08:00:00Z"></head><body><article><h1>Prom</h1><p>${words}</p></article></body></html>`;
    const line = (await throughBoth('polish.html', page)) as PageRecord;
    expect(line).toMatchObject({
      language: 'pl',
      statements: [],
      datePublished: { value: expect.stringContaining('2025-03-04') },
    });
    expect(line.warnings.length).toBeGreaterThan(0);
  });
});

it('bad lines of JSON Lines have theirs, and the good ones are read', async () => {
  const path = join(folder, 'articles.jsonl');
  const lines = [
    '{"id":"a","text":"The ferry sails."}',
    '{"id":"b"',
    '[1]',
    '{"id":"c","text":null}',
    '{"id":"d","text":"It sails."}',
  ];
  writeFileSync(path, lines.join('\n'));
  for (const command of [
    ['read', '--format', 'jsonl'],
    ['add', '--db', join(folder, 'lines.db'), '--format', 'jsonl'],
  ]) {
    const { code, out } = await call([command[0]!, '--input', 'articles', path, ...command.slice(1)]);
    expect([code, out.length]).toEqual([1, 5]);
    expect(out.map((line) => JSON.parse(line).error?.code ?? 'read')).toEqual([
      'read',
      'bad-line',
      'bad-line',
      'bad-line',
      'read',
    ]);
  }
});

it('two adds of one folder at once keep every page once', async () => {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let i = 0; i < 6; i++)
    writeFileSync(join(many, `${i}.html`), paragraph(`Ferry ${i} sails on Monday, Ida Brock said.`));
  const db = join(folder, 'twice.db');
  const both = await Promise.all([1, 2].map(() => call(['add', many, '--db', db, '--format', 'jsonl'])));
  const outcomes = both.flatMap(({ out }) => out.map((line) => JSON.parse(line).outcome));
  expect(outcomes.toSorted()).toEqual([...Array(6).fill('again'), ...Array(6).fill('new')]);
  const { out } = await call(['verify', '--db', db]);
  expect(JSON.parse(out[0]!)).toMatchObject({ whole: true, articles: 6, sightings: 12 });
});
