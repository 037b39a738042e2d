import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { openItems, type SourceItem, type SourceOptions } from './index.ts';

const PAGE = '<html><body><p>The ferry to Norhaven sails again on Monday.</p></body></html>';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-source-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function items(paths: string[], options: Partial<SourceOptions> = {}): Promise<SourceItem[]> {
  const found: SourceItem[] = [];
  for await (const item of openItems(paths, { kind: 'pages', ...options })) found.push(item);
  return found;
}

const codes = (found: SourceItem[]): string[] =>
  found.map((item) => (item.kind === 'error' ? item.error.error.code : item.kind));
const messages = (found: SourceItem[]): string =>
  found.map((item) => (item.kind === 'error' ? item.error.error.message : '')).join('\n');

const textOf = (item: SourceItem | undefined): string =>
  item?.kind === 'page' ? new TextDecoder().decode(item.bytes) : '';

describe('files', () => {
  test('a page keeps its path and gives its size', async () => {
    const path = put('ferry.html', PAGE);
    const [item] = await items([path]);
    expect(item).toMatchObject({ kind: 'page', input: { path, bytes: PAGE.length, url: null } });
  });

  test('a gzipped page is unpacked, whatever its name', async () => {
    const path = put('ferry', gzipSync(PAGE));
    const [item] = await items([path]);
    expect(textOf(item)).toBe(PAGE);
    expect(item).toMatchObject({ input: { path, bytes: PAGE.length } });
  });

  test('what cannot be read is answered in its place, and the next is read', async () => {
    const good = put('good.html', PAGE);
    const found = await items([join(folder, 'nowhere.html'), put('empty.html', ''), good]);
    expect(codes(found)).toEqual(['not-found', 'empty', 'page']);
    expect(messages(found)).toContain('check the path');
  });

  test.each([
    ['%PDF-1.7\n...', 'a PDF document'],
    ['\x89PNG\r\n\x1a\n', 'a picture (PNG)'],
    ['PK\x03\x04....', 'ZIP archive'],
  ])('%j is named as what it is', async (content, what) => {
    const found = await items([put('other.html', Buffer.from(content, 'latin1'))]);
    expect(codes(found)).toEqual(['not-a-page']);
    expect(messages(found)).toContain(what);
  });

  test('UTF-16 is text and not binary', async () => {
    expect(codes(await items([put('wide.txt', Buffer.from(PAGE, 'utf16le'))]))).toEqual(['page']);
  });

  test('a gzip cut short, and one that unpacks to too much', async () => {
    const cut = put('cut.gz', gzipSync(PAGE).subarray(0, 40));
    const bomb = put('bomb.gz', gzipSync(Buffer.alloc(4_000_000)));
    const found = await items([cut, bomb], { largest: 1_000_000 });
    expect(codes(found)).toEqual(['gzip-damaged', 'too-large']);
  });
});

describe('folders', () => {
  test('are walked in name order; what is no page is counted', async () => {
    const root = join(folder, 'site');
    mkdirSync(join(root, 'b_files'), { recursive: true });
    mkdirSync(join(root, 'c'));
    for (const name of ['c/z.html', 'a.html', 'b.html', 'b_files/frame.html', 'style.css']) {
      put(join('site', name), PAGE);
    }
    put('site/logo', Buffer.from('\x89PNG\r\n', 'latin1'));
    const skipped: string[] = [];
    const found = await items([root], { skipped: (path) => skipped.push(path.slice(root.length + 1)) });
    expect(found.map((item) => item.kind === 'page' && item.input.path?.slice(root.length + 1))).toEqual([
      'a.html',
      'b.html',
      'c/z.html',
    ]);
    expect(skipped).toEqual(['b_files', 'logo', 'style.css']);
  });

  test('an empty one is said to be empty', async () => {
    const root = join(folder, 'nothing');
    mkdirSync(root);
    expect(messages(await items([root]))).toContain('it is empty');
  });
});

describe('articles by the line', () => {
  test('bad lines are answered by number, good ones go on', async () => {
    const lines = [
      '{"id":"1","text":"A\u2028B","date":null,"publisher":"The Norhaven Post"}',
      'not json',
      '',
      '{"id":2,"text":"x"}',
      '{"id":"3","text":"","url":""}',
    ];
    const path = put('articles.jsonl', `${lines.join('\n')}\n`);
    const found = await items([path], { kind: 'articles' });
    expect(codes(found)).toEqual(['given', 'bad-line', 'bad-line', 'given']);
    expect(messages(found)).toMatch(/line 2: .*no JSON[\s\S]*line 4: .*id is 2/);
    expect(found[0]).toMatchObject({ given: { id: '1', text: 'A\u2028B', publisher: 'The Norhaven Post' } });
  });

  test('gzipped, and from standard input', async () => {
    const line = '{"id":"1","text":"It rained."}';
    const path = put('articles.jsonl.gz', gzipSync(line));
    expect(codes(await items([path], { kind: 'articles' }))).toEqual(['given']);
    const stdin = stream([Buffer.from(line.slice(0, 10)), Buffer.from(line.slice(10))]);
    expect(codes(await items(['-'], { kind: 'articles', stdin }))).toEqual(['given']);
  });
});

async function* stream(chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe('standard input', () => {
  test('is a page like any file', async () => {
    const [item] = await items(['-'], { stdin: stream([gzipSync(PAGE)]) });
    expect(textOf(item)).toBe(PAGE);
    expect(item).toMatchObject({ input: { path: '-' } });
  });
});

describe('web archives', () => {
  const record = (url: string, type: string, body: string, statusline = 'HTTP/1.1 200 OK') =>
    WARCRecord.create(
      {
        url,
        date: '2021-03-04T05:06:07Z',
        type: 'response',
        statusline,
        httpHeaders: { 'Content-Type': type },
      },
      [new TextEncoder().encode(body)],
    );
  const archive = async (gzip: boolean): Promise<Uint8Array> => {
    const records = [
      record('https://norhaven.example/ferry', 'text/html; charset=utf-8', PAGE),
      record('https://norhaven.example/logo.png', 'image/png', 'PNG'),
      record('https://norhaven.example/gone', 'text/html', PAGE, 'HTTP/1.1 404 Not Found'),
    ];
    const parts = [];
    for (const one of records) parts.push(await WARCSerializer.serialize(one, { gzip }));
    return Buffer.concat(parts);
  };

  test.each([false, true])('each response that is a page, packed: %s', async (gzip) => {
    const path = put(`ferry.warc${gzip ? '.gz' : ''}`, await archive(gzip));
    const skipped: string[] = [];
    const found = await items([path], { skipped: (_, what) => skipped.push(what) });
    expect(found).toHaveLength(1);
    expect(textOf(found[0])).toBe(PAGE);
    expect(found[0]).toMatchObject({
      hints: { url: 'https://norhaven.example/ferry', contentType: 'text/html; charset=utf-8' },
      input: { path, url: 'https://norhaven.example/ferry', mediaType: 'text/html' },
    });
    expect(found[0]).toMatchObject({ input: { capturedAt: expect.stringMatching(/^2021-03-04T05:06:07/) } });
    expect(found[0]).toMatchObject({ input: { record: expect.stringContaining('uuid') } });
    expect(skipped).toHaveLength(2);
  });
});
