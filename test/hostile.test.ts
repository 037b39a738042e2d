import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../bench/hostile-pages.ts';
import { readArticle } from '../src/article/index.ts';
import { readPage } from '../src/page/index.ts';

const CHARACTERS = 150_000;
/** A page of twice the size takes twice the time; what grows faster shows at once. */
const GROWTH = 2.6;
/** CPU time that a collection of garbage or a busy machine may add. */
const SLACK_MS = 60;
const ROUNDS = 4;

const read = (bytes: Uint8Array) => readArticle(readPage(bytes, { url: null, contentType: null }));

/** The least CPU time of some rounds, in milliseconds. */
function timeOf(bytes: Uint8Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.cpuUsage();
    read(bytes);
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('a hostile page takes time in proportion to its size', () => {
  it.each(Object.keys(HOSTILE))('%s', (kind) => {
    const [small, large] = [1, 2].map((times) =>
      timeOf(new TextEncoder().encode(HOSTILE[kind]!(times * CHARACTERS))),
    );
    expect(large).toBeLessThan(GROWTH * small! + SLACK_MS);
  });
});

it('a line of 50 MB is read', () => {
  const bytes = new Uint8Array(50_000_000).fill(0x61);
  const { text, warnings } = read(bytes);
  expect(text.length).toBeLessThanOrEqual(bytes.length);
  expect(warnings.map(({ code }) => code)).not.toContain('too-many-blocks');
});
