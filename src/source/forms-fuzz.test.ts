import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from '../page/index.ts';
import { pagesOf } from './forms.ts';

const FOLDER = new URL('../../examples/forms/', import.meta.url);
const ROUNDS = 60;

/** Pseudo-random numbers below a bound, the same in every run (Park and Miller's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A copy in which stretches are cut out, doubled or overwritten. */
function mutated(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  let copy = Buffer.from(bytes);
  for (let i = 0; i <= next(4); i++) {
    const [from, size] = [next(copy.length), next(200)];
    const stretch = copy.subarray(from, from + size);
    const change = next(3);
    const middle = change === 0 ? [] : change === 1 ? [stretch, stretch] : [stretch.map(() => next(256))];
    copy = Buffer.concat([copy.subarray(0, from), ...middle, copy.subarray(from + size)]);
  }
  return copy;
}

test.each(
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name),
)(
  'whatever becomes of %s, it is read or told of, and every word stands where it is said to stand',
  async (name) => {
    const bytes = readFileSync(new URL(name, FOLDER));
    const next = numbers(name.length * 7919);
    for (let round = 0; round < ROUNDS; round++) {
      for await (const item of pagesOf(name, mutated(bytes, next))) {
        if (item.kind === 'error') expect(item.error.error.message).not.toBe('');
        if (item.kind !== 'page') continue;
        const { decoded, blocks, witnesses } = readPage(item.bytes, item.hints);
        for (const { at } of [...blocks, ...witnesses]) {
          if (at === null) continue;
          expect(at[0]).toBeLessThanOrEqual(at[1]);
          expect(at[1]).toBeLessThanOrEqual(decoded.length);
        }
      }
    }
  },
);
