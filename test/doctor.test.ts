import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { call } from './host.ts';

const page = fileURLToPath(new URL('../examples/museum.html', import.meta.url));

it('tells of the installation and of a page', async () => {
  const { code, out } = await call(['doctor', page, '--format', 'jsonl']);
  expect(code).toBe(0);
  const [here, file] = out.map((line) => JSON.parse(line));
  expect(here).toMatchObject({ node: process.versions.node, record: 'onrecord.db' });
  expect(here.models).toContainEqual(
    expect.objectContaining({ name: 'trees', licences: ['CC BY-SA 4.0'], card: 'models/trees.md' }),
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
