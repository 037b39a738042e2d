import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonSchemaOf, type LineName } from '../src/format/schema.ts';
import { COLUMNS } from '../src/views/index.ts';
import { call } from './host.ts';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
  db = join(folder, 'examples.db');
  await call(['add', examples, '--db', db]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exported = async (...args: string[]) => {
  const { code, out } = await call(['export', ...args, '--db', db]);
  expect(code).toBe(0);
  return out.map((line) => JSON.parse(line));
};
const WHAT = ['articles', 'statements', 'times', 'entities', 'stories'] as const;
const validator = (name: LineName) => new Ajv2020({ strict: false }).compile(jsonSchemaOf(name));
const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

it('gives offsets and hashes that whoever has the text can check', async () => {
  const texts = new Map((await exported('articles')).map((row) => [row.article, row]));
  for (const { article, textHash, text } of texts.values())
    expect([article, sha256(text)]).toEqual([article, textHash]);
  const bare = await exported('statements', '--without-text');
  const full = await exported('statements');
  expect(bare).toHaveLength(full.length);
  for (const [i, { article, contentAt, contentHash }] of bare.entries()) {
    const page = texts.get(article);
    const pieces = contentAt.map((span: { start: number; end: number; in?: 'headline' }) =>
      (span.in ? page.headline : page.text).slice(span.start, span.end),
    );
    expect(pieces.join(' ... ')).toBe(full[i].content);
    expect(contentHash).toBe(sha256(full[i].content));
  }
});

describe.each(WHAT)('%s', (what) => {
  it.each([[], ['--without-text']])('hold to their schema %j', async (...flags) => {
    const valid = validator(`export-${what}`);
    const rows = await exported(what, ...flags);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(valid(row) || valid.errors).toBe(true);
      const { facts, words } = COLUMNS[what];
      expect(Object.keys(row)).toEqual(flags.length > 0 ? facts : [...facts, ...words]);
    }
  });

  it('print no word of a page --without-text', async () => {
    const values = stringsIn(await exported(what, '--without-text'));
    expect(values.filter((value) => !NO_WORDS.test(value))).toEqual([]);
    const printed = new Set(values.filter((value) => !value.startsWith('sha256:')).flatMap(runsOf));
    const texts = (await exported('articles')).flatMap(({ text, headline }) => runsOf(`${headline} ${text}`));
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((run) => printed.has(run))).toEqual([]);
  });

  it('name their columns in CSV where there is no row', async () => {
    const empty = join(folder, 'empty.db');
    await call(['add', '--input', 'articles', join(folder, 'missing'), '--db', empty]);
    const { code, out } = await call(['export', what, '--format', 'csv', '--db', empty]);
    const { facts, words } = COLUMNS[what];
    expect([code, out]).toEqual([0, [`${[...facts, ...words].join(',')}\r`]]);
  });
});

/** Ids, hashes, dates, languages, and the words of closed lists. */
const NO_WORDS =
  /^(sha256:[0-9a-f]{64}|(story|event)-\d+|[a-z]\d+|\d{4}(-[\dT:+Z.-]*)?|[a-z]{2,3}(-[A-Za-z]+)*|direct|indirect|mixed|said|asked|demanded|denied|declined|thought|intended|person|organization|place|group|minute|day|month|year|given|json-ld|microdata|rdfa|meta|time-element|url|dateline|visible|feed|http|headline|DATE|TIME|DURATION|SET|(PAST|PRESENT|FUTURE)_REF|P[\dXTYMWDHSQ.]+|[\dX]{2,4}(-[\dXA-Z:T+-]+)?|BEFORE|AFTER|ON_OR_(BEFORE|AFTER)|(LESS|MORE)_THAN|EQUAL_OR_(LESS|MORE)|START|MID|END|APPROX)$/;

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every run of two words. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

it('prints CSV with the names of the columns and CRLF behind every record', async () => {
  const { out } = await call(['export', 'stories', '--format', 'csv', '--db', db]);
  expect(out[0]).toBe('story,event,from,to,articles,headline\r');
  expect(out.every((line) => line.endsWith('\r'))).toBe(true);
  expect(out.length).toBe((await exported('stories')).length + 1);
});

it('names the nearest right word for a wrong one', async () => {
  const { code, err } = await call(['export', 'statement', '--db', db]);
  expect(code).toBe(2);
  expect(err.join('\n')).toContain('Did you mean statements?');
});

it('tells on a terminal how many articles are done', async () => {
  let now = 0;
  const { err } = await call(['export', 'articles', '--db', db], { progress: true, now: () => (now += 500) });
  expect(err.some((line) => /^Articles exported: \d+ of \d+/.test(line))).toBe(true);
});
