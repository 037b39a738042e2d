import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { countFiles, openItems, type SourceItem, type SourceOptions } from './index.ts';
import { numberedLines } from './lines.ts';

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

  test('bytes without order are no page, whatever the name; a page with NULs in it is one', async () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256));
    const found = await items([
      put('noise.html', noise),
      put('nul.html', PAGE.replaceAll('ferry', 'fer\0ry')),
    ]);
    expect(codes(found)).toEqual(['not-a-page', 'page']);
  });

  test('white space is no page, nor are articles by the line', async () => {
    const lines = put('lines.txt', '{"id":"1","text":"It rained."}\n{"id":"2","text":"It snowed."}\n');
    const found = await items([put('blank.html', ' \n\t\r\n'), lines]);
    expect(codes(found)).toEqual(['empty', 'not-a-page']);
    expect(messages(found)).toContain('--input articles');
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

  test('links in a circle and links to nothing are told of in their place, and the walk goes on', async () => {
    const root = join(folder, 'links');
    mkdirSync(join(root, 'sub'), { recursive: true });
    for (const name of ['a.html', 'z.html']) put(`links/${name}`, PAGE);
    symlinkSync('..', join(root, 'sub/up'));
    symlinkSync('itself', join(root, 'itself'));
    symlinkSync('nowhere', join(root, 'broken.html'));
    const found = await items([root]);
    expect(codes(found)).toEqual(['page', 'not-found', 'not-found', 'page']);
    expect(messages(found)).toContain('round in a circle');
  });

  test('one with pictures alone is said to have no pages', async () => {
    mkdirSync(join(folder, 'pictures'));
    put('pictures/a.png', Buffer.from('\x89PNG\r\n', 'latin1'));
    const found = await items([join(folder, 'pictures')]);
    expect(codes(found)).toEqual(['no-pages']);
    expect(messages(found)).toContain('none of its 1 files');
  });

  test('are counted without what is no page, and not at all where a file may hold any number', () => {
    expect(countFiles([join(folder, 'site'), join(folder, 'good.html')], 'pages')).toBe(5);
    expect(countFiles([join(folder, 'site')], 'articles')).toBeNull();
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

  test.each([
    ['\x89PNG\r\n\x1a\n', 'a picture (PNG)'],
    ['<html><p>One</p>\n<p>Two</p></html>', 'leave out --input articles'],
    ['[\n{"id":"1","text":"x"}\n]', 'one JSON list'],
    ['{\0"\0i\0d\0"\0:\0', 'UTF-16'],
  ])('what is none by its first bytes, %j, is answered once', async (content, what) => {
    const found = await items([put('none.jsonl', Buffer.from(content, 'latin1'))], { kind: 'articles' });
    expect(codes(found)).toEqual(['not-articles']);
    expect(messages(found)).toContain(what);
  });

  test('lines that are too long or not in UTF-8 are told of, and the next is read', async () => {
    const good = '{"id":"1","text":"It rained."}';
    const lines = ['{"id":"2","text":"Zo\xeb"}', `{"id":"3","text":"${'x'.repeat(400)}"}`, good];
    const path = put('odd.jsonl', Buffer.from(lines.join('\n'), 'latin1'));
    const found = await items([path], { kind: 'articles', largest: 300 });
    expect(codes(found)).toEqual(['bad-line', 'bad-line', 'given']);
    expect(messages(found)).toMatch(/line 1: .*UTF-8[\s\S]*line 2: .*longer than/);
  });

  test('a packed line without end is not followed to its end', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) yield Buffer.alloc(1000, 0x20 + (asked++ % 2));
    }
    const found = await items(['-'], { kind: 'articles', stdin: bounded(endless()), largest: 1000 });
    expect(codes(found)).toEqual(['bad-line']);
    for await (const line of numberedLines(endless(), 1000))
      expect(line).toEqual({ number: 1, wrong: 'too-long' });
    expect(asked).toBeLessThan(100);
  });

  test('gzipped, and from standard input', async () => {
    const line = '{"id":"1","text":"It rained."}';
    const path = put('articles.jsonl.gz', gzipSync(line));
    expect(codes(await items([path], { kind: 'articles' }))).toEqual(['given']);
    const stdin = stream([Buffer.from(line.slice(0, 10)), Buffer.from(line.slice(10))]);
    expect(codes(await items(['-'], { kind: 'articles', stdin }))).toEqual(['given']);
  });
});

async function* bounded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = 20;
  for await (const chunk of chunks) {
    yield chunk;
    if (--left === 0) return;
  }
}

async function* stream(chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe('standard input', () => {
  test('a pipe with a path is read once, from its beginning', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const writer = spawn('sh', ['-c', `printf %s '${PAGE}' > '${path}'`]);
    const [item] = await items([path]);
    expect(textOf(item)).toBe(PAGE);
    writer.kill();
  });

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
