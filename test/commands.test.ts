import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonSchemaOf, type LineName } from '../src/format/schema.ts';
import { call } from './host.ts';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
/** Fifteen pages, and twenty-one articles in the files of examples/forms. */
const PAGES = 36;
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-commands-'));
  db = join(folder, 'examples.db');
  await call(['add', examples, '--db', db]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** The published schema, but closed: what the code prints beyond it is a drift too. */
function validator(name: LineName) {
  const schema = JSON.parse(JSON.stringify(jsonSchemaOf(name)), (_key, value) =>
    value?.type === 'object' ? { ...value, additionalProperties: false } : value,
  );
  return new Ajv2020({ strict: false, allErrors: false }).compile(schema);
}

function expectLines(lines: readonly string[], name: LineName): void {
  const valid = validator(name);
  for (const line of lines) expect(valid(JSON.parse(line)) || valid.errors).toBe(true);
}

describe('what is printed holds to the schema', () => {
  it('read, pages and what cannot be read', async () => {
    const missing = join(folder, 'missing.html');
    const { code, out } = await call(['read', missing, examples, '--format', 'jsonl']);
    expect(code).toBe(1);
    expect(out).toHaveLength(PAGES + 1);
    expect(JSON.parse(out[0]!)).toMatchObject({ input: { path: missing }, error: {} });
    expectLines(out, 'read');
  });

  it('read, clean articles: id and text come back unchanged', async () => {
    const article = {
      id: 'a-1',
      text: 'The pier is closed.\n\n“It will reopen,” said Ada Holm.',
      date: '',
      url: null,
    };
    const path = file('articles.jsonl', `${JSON.stringify(article)}\n`);
    const { code, out } = await call(['read', '--input', 'articles', path, '--format', 'jsonl']);
    expect(code).toBe(0);
    expectLines(out, 'read');
    expect(JSON.parse(out[0]!)).toMatchObject({ id: 'a-1', text: article.text });
  });

  it('add, pages and what cannot be read', async () => {
    const other = join(folder, 'added.db');
    const { code, out } = await call([
      'add',
      join(folder, 'missing'),
      join(examples, 'museum.html'),
      '--db',
      other,
    ]);
    expect(code).toBe(1);
    expect(out).toHaveLength(2);
    expectLines(out, 'add');
  });

  it.each(['stories', 'same', 'reuse', 'statements'] as const)('%s', async (name) => {
    const { code, out } = await call([name, '--format', 'jsonl', '--db', db]);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(0);
    expectLines(out, name);
  });

  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['gzipped', (text: string) => gzipSync(text)],
  ])(
    'same --input pairs, %s: each line is answered in its place, a bad one by what is wrong',
    async (name, pack) => {
      const good = '{"id":"1","a":"The lift is stuck.","b":"The lift is stuck."}';
      const path = join(folder, `pairs-${name}`);
      writeFileSync(path, pack(`no pair\n${good}\n\n{"id":2,"a":"x","b":"y"}\n${good}`));
      const { code, out, err } = await call(['same', '--input', 'pairs', path, '--format', 'jsonl']);
      expect([code, out.length, err]).toEqual([1, 4, []]);
      expectLines(out, 'pairs');
      const lines = out.map((line) => JSON.parse(line));
      expect(lines[0]).toMatchObject({ input: { path }, error: { code: 'bad-line' } });
      expect(lines[1]).toMatchObject({ id: '1', same: true });
      expect(lines[2].error.message).toContain('line 4');
      expect(lines[3].same).toBe(true);
    },
  );

  it('same --input pairs, from standard input, and a gzip that was cut off', () => {
    const good = '{"id":"1","a":"The lift is stuck.","b":"The lift is stuck."}\n';
    const packed = gzipSync(good.repeat(9));
    for (const [input, code] of [
      [Buffer.from(good), 0],
      [packed, 0],
      [packed.subarray(0, packed.length - 9), 1],
    ] as const) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'same', '--input', 'pairs'], {
        input,
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([code, '']);
      expectLines(stdout.trim().split('\n'), 'pairs');
    }
  });
});

describe('the record', () => {
  it('has every article in exactly one story', async () => {
    const { out } = await call(['stories', '--format', 'jsonl', '--db', db]);
    const ids = out.flatMap((line) => JSON.parse(line).articles as string[]);
    expect(ids).toHaveLength(PAGES);
    expect(new Set(ids).size).toBe(PAGES);
  });

  it('knows a page that comes again', async () => {
    const { code, out } = await call(['add', join(examples, 'museum.html'), '--db', db, '--format', 'jsonl']);
    expect(code).toBe(0);
    expect(JSON.parse(out[0]!)).toMatchObject({ outcome: 'again', version: 1 });
  });

  it('says which record it expected', async () => {
    const { code, err } = await call(['stories', '--db', join(folder, 'none.db')]);
    expect(code).toBe(2);
    expect(err.join()).toContain('none.db');
  });
});

describe('for people', () => {
  it('statements can be filtered, and are speech alone unless all is asked for', async () => {
    const acts = async (...more: string[]) => {
      const { out } = await call(['statements', '--db', db, '--format', 'jsonl', ...more]);
      return new Set(out.map((line) => JSON.parse(line).act as string));
    };
    expect(await acts()).not.toContain('thought');
    const { out } = await call(['statements', '--speaker', 'Calloway', '--db', db, '--format', 'jsonl']);
    expect(out.length).toBeGreaterThan(0);
    for (const line of out) expect(JSON.parse(line).speaker).toContain('Calloway');
  });

  it('show marks every statement once, and loses no word of the text', async () => {
    const { out } = await call(['read', join(examples, 'bridge-courier.html'), '--format', 'text']);
    const text = out.filter((line) => !line.startsWith('    ')).join(' ');
    const plain = text.replaceAll(/\{\d+ |\}/g, '').replaceAll(/\s+/g, ' ');
    const { out: record } = await call(['read', join(examples, 'bridge-courier.html')]);
    expect(plain).toContain(JSON.parse(record[0]!).text.replaceAll(/\s+/g, ' '));
  });

  it.each([40, 60, 80, 120])('start keeps to %i columns', async (width) => {
    const page = join(examples, 'bridge-courier.html');
    const { code, out } = await call(['start', page, '--db', join(folder, `${width}.db`)], { width });
    expect(code).toBe(0);
    const text = out.filter((line) => !line.includes('npx '));
    expect(Math.max(...text.map((line) => line.length))).toBeLessThanOrEqual(width);
  });
});

describe('a wrong call ends with code 2 and the nearest right word', () => {
  it.each([
    [['raed'], 'read'],
    [['read', '--fromat', 'jsonl', 'x'], '--format'],
    [['read', '--format', 'json', 'x'], 'jsonl'],
    [['read', '--input', 'article', 'x'], 'articles'],
    [['statements', '--kind', 'drect'], 'direct'],
    [['statements', '--from', 'tuesday'], '2025-05-14'],
    [['schema', 'storys'], 'stories'],
    [['read'], 'paths'],
  ])('%j', async (args, hint) => {
    const { code, out, err } = await call(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err.join('\n')).toContain(hint);
  });
});

it('ends quietly where the reader of its output has gone', () => {
  const script = `"${process.execPath}" "${main}" read "${examples}" "${examples}" --format jsonl | head -n 1`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stderr).toBe('');
});
