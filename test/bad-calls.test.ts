import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from './host.ts';

const PAGE = '<h1>The ferry sails</h1><p>The ferry sails on Monday, Ida Brock said.</p>';

let folder: string;
let db: string;
let page: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-calls-'));
  db = join(folder, 'kept.db');
  page = join(folder, 'page.html');
  writeFileSync(page, PAGE);
  await call(['add', page, '--db', db]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function refused(
  args: readonly string[],
  words: string,
  env: Record<string, string> = {},
): Promise<void> {
  const { code, out, err } = await call(args, { env });
  expect([code, out]).toEqual([2, []]);
  expect(err.join('\n')).toContain(words);
}

describe('a record that cannot be one is refused in words', () => {
  it('a folder', () => refused(['add', page, '--db', folder], 'is a folder'));
  it('an empty name, which would keep nothing', () => refused(['add', page, '--db', ''], 'name of a file'));
  it('a file in no folder', () =>
    refused(['add', page, '--db', join(folder, 'no/x.db')], 'there is no folder'));
  it('one that is not there', () => refused(['stories', '--db', join(folder, 'x.db')], 'there is no file'));
  it('an empty file, which stays empty', async () => {
    const empty = join(folder, 'empty.db');
    writeFileSync(empty, '');
    await refused(['stories', '--db', empty], 'is empty');
    expect(statSync(empty).size).toBe(0);
  });
  it.skipIf(process.getuid?.() === 0)(
    'one in a folder that may not be written (skipped: root may)',
    async () => {
      const closed = join(folder, 'closed');
      mkdirSync(closed, { mode: 0o555 });
      await refused(['add', page, '--db', join(closed, 'x.db')], 'read-only');
    },
  );
  it('a page', () => refused(['stories', '--db', page], 'no SQLite database'));
});

describe('a question that makes no sense is not answered with nothing', () => {
  it('an article that is not there', () =>
    refused(['statements', '--article', 'zz', '--db', db], 'id of an article'));
  it('a time that ends before it begins', () =>
    refused(['statements', '--from', '2025-06', '--to', '2025-01', '--db', db], 'after'));
  it('a file to compare, and not how', () => refused(['same', page, '--db', db], '--input pairs'));
  it('pairs that are not there', () => refused(['same', '--input', 'pairs', join(folder, 'x')], 'not there'));
  it('a search without words', () => refused(['search', '?!', '--db', db], 'no letter'));
  it('a phrase that does not end', () => refused(['search', '"the ferry', '--db', db], 'quotation mark'));
  it('a search in a time that ends before it begins', () =>
    refused(
      ['search', 'ferry', '--printed-from', '2025-06', '--printed-to', '2025-01', '--db', db],
      'is after',
    ));
  it('help with no command', () => refused(['help', 'raed'], 'Did you mean read?'));
  it('a limit that is none', () => refused(['read', page], 'ONRECORD_LARGEST', { ONRECORD_LARGEST: 'big' }));
});

it('the limit of a page can be set', async () => {
  const { code, out } = await call(['read', page], { env: { ONRECORD_LARGEST: '0.00001' } });
  expect(code).toBe(1);
  expect(JSON.parse(out[0]!).error.code).toBe('too-large');
});

it('lets no name of a file and no page move the cursor of a terminal', async () => {
  const odd = join(folder, 'odd \u001b[2J\u0007.html');
  writeFileSync(odd, PAGE.replaceAll('ferry', 'ferry \u001b[31m'));
  mkdirSync(join(folder, 'gone \u001b[2J'));
  for (const args of [
    ['read', odd, join(folder, 'gone \u001b[2J'), '--format', 'text'],
    ['start', odd, '--db', join(folder, 'odd.db')],
    ['statements', '--db', join(folder, 'odd.db'), '--format', 'text'],
  ]) {
    const { out } = await call(args);
    expect(out.length).toBeGreaterThan(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out.join('\n')).not.toMatch(/[\x00-\x08\x0b-\x1f]/);
  }
});
