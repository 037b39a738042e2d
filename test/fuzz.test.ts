import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPage } from '../src/page/index.ts';
import { readPageRecord } from '../src/reader/index.ts';
import { mutate, randomFrom } from './fuzz/mutate.ts';
import { straySpans, strayWords } from './fuzz/strays.ts';

const HINTS = { url: null, contentType: null };
const INPUT = { path: null, url: null, mediaType: null, bytes: 0, capturedAt: null, record: null };
/** CPU time that no page of ordinary size comes near. */
const LONGEST_MS = 1000;

const examples = fileURLToPath(new URL('../examples', import.meta.url));
const corpus = fileURLToPath(new URL('../../shared/corpora/pages/aeb/html', import.meta.url));

/** What is wrong with the reading of a page; nothing where all is well. */
function faultsOf(bytes: Buffer): string[] {
  const begun = process.cpuUsage();
  const record = readPageRecord('sha256:0', bytes, HINTS, { ...INPUT, bytes: bytes.length });
  const { user, system } = process.cpuUsage(begun);
  const faults = straySpans(record);
  if ((user + system) / 1000 > LONGEST_MS) faults.push(`${(user + system) / 1000} ms`);
  const page = readPage(bytes, HINTS);
  for (const { at } of record.blocks)
    if (at[0] < 0 || at[1] > page.decoded.length) faults.push(`block at ${at}`);
  return [...faults, ...strayWords(record.text, page)];
}

/** `rounds` mutations of the pages in turn, from a fixed seed. */
function fuzz(pages: readonly Buffer[], rounds: number, seed: number): void {
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    const bytes = mutate(pages[round % pages.length]!, random);
    expect(faultsOf(bytes), `round ${round}`).toEqual([]);
  }
}

const read = (folder: string, most: number): Buffer[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:html|txt)(?:\.gz)?$/.test(name))
    .sort()
    .slice(0, most)
    .map((name) => readFileSync(`${folder}/${name}`))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes));

describe('a mutated page is read without a fault', () => {
  it('of the examples', () => fuzz(read(examples, 100), 300, 1));
  const there = existsSync(corpus);
  it.skipIf(!there)(`of a corpus${there ? '' : ' (skipped: ../shared is not here)'}`, () =>
    fuzz(read(corpus, 40), 60, 2),
  );
});
