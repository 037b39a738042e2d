import { expect, test } from 'vitest';
import type { InputInfo } from '../format/index.ts';
import type { Task } from './item.ts';
import { openPool } from './pool.ts';

const input: InputInfo = {
  path: null,
  url: null,
  mediaType: null,
  bytes: null,
  capturedAt: null,
  record: null,
};

test('a worker that dies on a page costs that page alone', async () => {
  const pool = openPool(1, new URL('./fixtures/dying-worker.ts', import.meta.url));
  const tasks: Task[] = ['fine', 'deadly', 'fine too'].map((path) => ({
    kind: 'given',
    given: { id: path, text: 'The mayor said the bridge would open in May.' },
    input: { ...input, path },
  }));
  const results = await Promise.all(tasks.map((task) => pool.read(task)));
  await pool.close();
  expect(results.map(({ json }) => JSON.parse(json)).map((r) => r.error?.code ?? r.id)).toEqual([
    'fine',
    'reader-failed',
    'fine too',
  ]);
});
