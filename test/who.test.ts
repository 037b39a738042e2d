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
  folder = mkdtempSync(join(tmpdir(), 'onrecord-who-'));
  db = join(folder, 'examples.db');
  await call(['add', examples, '--db', db]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const who = (name: string, format: string, width = 80) =>
  call(['who', name, '--db', db, '--format', format], { width });

it('tells of one person, with statements in order of time, as its schema says', async () => {
  const { code, out } = await who('Calloway', 'jsonl');
  expect(code).toBe(0);
  expect(out).toHaveLength(1);
  const line = JSON.parse(out[0]!);
  const valid = new Ajv2020({ strict: false }).compile(jsonSchemaOf('who'));
  expect(valid(line) || valid.errors).toBe(true);
  expect(line).toMatchObject({ name: 'Ines Calloway', type: 'person' });
  const days = line.statements.map((row: { said: string; published: string }) => row.said ?? row.published);
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual([...days].sort());
});

it.each([40, 80])('keeps to %i columns, and says who gives a role', async (width) => {
  const { out } = await who('Ines Caloway', 'text', width);
  expect(out[0]).toBe('Ines Calloway');
  expect(out.join(' ').replace(/\s+/g, ' ')).toContain('according to');
  expect(Math.max(...out.map((line) => line.length))).toBeLessThanOrEqual(width);
});

it('says that nobody is called so', async () => {
  const { code, out, err } = await who('Zebedee Quill', 'text');
  expect({ code, out, err }).toEqual({
    code: 0,
    out: [],
    err: ['Nobody in this record is called Zebedee Quill.'],
  });
});
