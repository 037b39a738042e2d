import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { temporaryFile } from './fixtures/temporary.ts';
import { openRecord } from './index.ts';

const ADDER = new URL('./fixtures/adder.ts', import.meta.url);

/** Another process that adds articles `name-0`, `name-1`, ... and writes a line when each is kept. */
function adding(file: string, name: string, count: number) {
  return spawn(process.execPath, [ADDER.pathname, file, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('one process asks while another adds, and never sees a page by halves', async () => {
  const file = temporaryFile();
  openRecord(file, { mode: 'add' }).close();
  const child = adding(file, 'a', 60);
  const record = openRecord(file, { mode: 'ask' });
  const ended = once(child, 'exit');
  while (child.exitCode === null) {
    const { articles, pages, sightings, statements } = record.counts();
    expect([pages, sightings, statements]).toEqual([articles, articles, articles]);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect((await ended)[0]).toBe(0);
  expect(record.counts().articles).toBe(60);
  record.close();
});

test('two processes that make and fill one new record lose nothing', async () => {
  const file = temporaryFile();
  const children = [adding(file, 'a', 40), adding(file, 'b', 40)];
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual([0, 0]);
  const record = openRecord(file, { mode: 'ask' });
  expect(record.counts()).toMatchObject({ articles: 80, statements: 80 });
  expect(record.stories().flatMap((story) => story.articles)).toHaveLength(80);
  record.close();
});

test('what a killed process acknowledged is kept, and the record is whole', async () => {
  const file = temporaryFile();
  const child = adding(file, 'a', 100_000);
  let acknowledged = 0;
  for await (const chunk of child.stdout) {
    acknowledged += String(chunk).split('\n').length - 1;
    if (acknowledged >= 20) child.kill('SIGKILL');
  }
  const record = openRecord(file, { mode: 'ask' });
  const { articles, statements } = record.counts();
  expect(articles).toBeGreaterThanOrEqual(acknowledged);
  expect(statements).toBe(articles);
  record.close();
});
