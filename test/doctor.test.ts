import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { jsonSchemaOf } from '../src/format/schema.ts';
import { call } from './host.ts';

const page = fileURLToPath(new URL('../examples/museum.html', import.meta.url));

it('tells of the installation and of a page', async () => {
  const { code, out } = await call(['doctor', page, '--format', 'jsonl']);
  expect(code).toBe(0);
  const valid = new Ajv2020({ strict: false }).compile(jsonSchemaOf('doctor'));
  for (const line of out) expect(valid(JSON.parse(line)) || valid.errors).toBe(true);
  const [here, file] = out.map((line) => JSON.parse(line));
  expect(here).toMatchObject({ node: process.versions.node, record: 'onrecord.db' });
  expect(here.models).toContainEqual(
    expect.objectContaining({ name: 'trees', licences: ['CC BY-SA 4.0'], card: 'models/trees.md' }),
  );
  // A card without a licence is not given one.
  expect(here.models).toContainEqual(
    expect.objectContaining({
      name: 'statements',
      licences: [],
      terms: expect.stringContaining('no licence'),
    }),
  );
  expect(file).toMatchObject({ takenFor: 'html', charset: 'utf-8' });
  expect(file.words).toBeGreaterThan(50);
});

it('says why a file cannot be read, within the width', async () => {
  const { code, out } = await call(['doctor', 'missing.html', '--format', 'text'], { width: 60 });
  expect(code).toBe(1);
  expect(out.join(' ')).toContain('missing.html');
  expect(Math.max(...out.map((line) => line.length))).toBeLessThanOrEqual(60);
});
