import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonSchemaOf } from '../src/format/schema.ts';
import { call } from './host.ts';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-timeline-'));
  db = join(folder, 'examples.db');
  await call(['add', examples, '--db', db]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const valid = new Ajv2020({ strict: false }).compile(jsonSchemaOf('timeline'));

it.each([
  ['somebody', ['Calloway']],
  ['a story', ['--story', '41c7']],
  ['words', ['--words', 'bridge']],
])('of %s is in order of time, as its schema says', async (_, asked) => {
  const { code, out } = await call(['timeline', ...asked, '--db', db, '--format', 'jsonl']);
  expect(code).toBe(0);
  expect(out.length).toBeGreaterThan(3);
  const lines = out.map((line) => JSON.parse(line));
  for (const line of lines) expect(valid(line) || valid.errors).toBe(true);
  const days = lines.map(({ at }) => at ?? '9999');
  expect(days).toEqual([...days].sort());
});

it('says what a day is known by, and keeps to the width', async () => {
  const asked = ['timeline', 'Calloway', '--db', db, '--format', 'text'];
  const { out } = await call(asked, { width: 50 });
  expect(out[0]).toBe('14 May 2025');
  expect(out.join(' ').replace(/\s+/g, ' ')).toContain('day it was said (“');
  expect(Math.max(...out.map((line) => line.length))).toBeLessThanOrEqual(50);
});

it('wants one thing to make a timeline of', async () => {
  for (const asked of [[], ['Calloway', '--words', 'bridge']]) {
    const { code, err } = await call(['timeline', ...asked, '--db', db]);
    expect(code).toBe(2);
    expect(err.join(' ')).toContain('expected one of these');
  }
});
