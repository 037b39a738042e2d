import { expect, test } from 'vitest';
import type { InputInfo } from '../format/index.ts';
import type { SourceItem } from '../source/index.ts';
import { readAll } from './index.ts';

const input = (path: string): InputInfo => ({
  path,
  url: null,
  mediaType: null,
  bytes: null,
  capturedAt: null,
  record: null,
});
const hints = { url: null, contentType: null };

async function* given(count: number, asked: { n: number } = { n: 0 }): AsyncGenerator<SourceItem> {
  for (let i = 0; i < count; i++) {
    asked.n++;
    yield {
      kind: 'given',
      given: { id: `a${i}`, text: `The harbour of Nordby froze ${i} times.` },
      input: input(`${i}`),
    };
  }
}

async function idsOf(items: AsyncIterable<SourceItem>, workers: number): Promise<(string | undefined)[]> {
  const ids = [];
  for await (const { result } of readAll(items, { workers }))
    ids.push('id' in result ? result.id : undefined);
  return ids;
}

test('many pages come back in the order of the input, from one process and from two workers', async () => {
  const wanted = Array.from({ length: 30 }, (_, i) => `a${i}`);
  expect(await idsOf(given(30), 1)).toEqual(wanted);
  expect(await idsOf(given(30), 2)).toEqual(wanted);
});

test('a slow consumer slows the source', async () => {
  const asked = { n: 0 };
  for await (const _ of readAll(given(1000, asked), { workers: 2 })) break;
  expect(asked.n).toBeLessThan(10);
});

test("a page's id is the hash of its bytes, and an error of the source keeps its place", async () => {
  async function* items(): AsyncGenerator<SourceItem> {
    yield {
      kind: 'error',
      error: { input: input('gone.html'), error: { code: 'not-found', message: 'no' } },
    };
    yield { kind: 'page', bytes: Buffer.from(''), hints, input: input('empty.txt') };
  }
  const results = [];
  for await (const { result } of readAll(items())) results.push(result);
  expect(results[0]).toMatchObject({ error: { code: 'not-found' } });
  expect(results[1]).toMatchObject({
    id: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  });
});
