import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inGroups } from './index.ts';

const limits = { most: 3, patience: 20, heaviest: 100, weightOf: (n: number) => n };

async function gathered(items: AsyncGenerator<number>): Promise<number[][]> {
  const groups = [];
  for await (const group of inGroups(items, limits)) groups.push(group);
  return groups;
}

test('what comes fast is gathered, in order, until a group is full', async () => {
  async function* fast() {
    yield* [1, 2, 3, 4, 5];
  }
  expect(await gathered(fast())).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

test('nobody waits for an item that is slow to come', async () => {
  async function* slow() {
    yield* [1, 2];
    await setTimeout(200);
    yield 3;
  }
  expect(await gathered(slow())).toEqual([[1, 2], [3]]);
});

test('a heavy item ends its group', async () => {
  async function* heavy() {
    yield* [1, 99, 3];
  }
  expect(await gathered(heavy())).toEqual([[1, 99], [3]]);
});

test('an error of the source comes after what was gathered before it', async () => {
  const seen: number[][] = [];
  async function* broken() {
    yield 1;
    throw new Error('the wire broke');
  }
  const all = (async () => {
    for await (const group of inGroups(broken(), limits)) seen.push(group);
  })();
  await expect(all).rejects.toThrow('the wire broke');
});

test('a consumer that stops ends the source', async () => {
  let ended = false;
  async function* endless() {
    try {
      for (let n = 0; ; n++) yield n;
    } finally {
      ended = true;
    }
  }
  for await (const _ of inGroups(endless(), limits)) break;
  await setTimeout(0);
  expect(ended).toBe(true);
});
