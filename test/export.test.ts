import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it.each(['articles', 'statements', 'entities', 'stories'])(
  'prints no word of a page in %s --without-text',
  async (what) => {
    const printed = JSON.stringify(await exported(what, '--without-text'));
    expect(printed.length).toBeGreaterThan(1000);
    for (const word of ['Calloway', 'Marrow', 'bridge', 'examples', 'http'])
      expect(printed).not.toContain(word);
  },
);

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
