import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageRecord } from '../src/format/index.ts';
import { openRecord } from '../src/record/index.ts';
import { compareSayings } from './compare-statements.ts';
import type { ToldTwice } from './fresh-pages.ts';

export interface PageRead {
  readonly name: string;
  readonly page: string;
  readonly record: PageRecord;
}

/** What a record makes of all pages of a set, of which two tell of one thing that happened. */
export function toldTwiceLines(pages: readonly PageRead[], expected: ToldTwice): string[] {
  const { stories, same } = askRecord(pages);
  const twice = expected.pages.map((name) => pages.find((page) => page.name === name)!);
  const together = stories.some((articles) => twice.every(({ record }) => articles.includes(record.id)));
  const others = stories.filter((articles) => articles.length > (together ? 2 : 1)).length;
  const joined = (a: string, b: string) => same.some((group) => group.has(a) && group.has(b));
  const found = expected.same.filter((pair) => {
    const [a, b] = pair.map((words, i) => keyOf(twice[i]!.record, words));
    return a !== null && b !== null && joined(a!, b!);
  });
  return [
    `Told twice: one story ${together ? 'yes' : 'no'}, other pages joined to a story: ${others}.`,
    `The same in both: ${found.length} of ${expected.same.length} pairs; groups in all: ${same.length}.`,
  ];
}

function askRecord(pages: readonly PageRead[]) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-fresh-'));
  const record = openRecord(join(folder, 'fresh.db'), { mode: 'add' });
  record.addAll(
    pages.map(({ page, record }) => ({
      record,
      bytes: Buffer.from(page),
      seenAt: '2026-11-21T00:00:00Z',
    })),
  );
  const stories = record.stories().map(({ articles }) => articles);
  const same = record
    .same()
    .map(({ statements }) => new Set(statements.map(({ article, statement }) => `${article} ${statement}`)));
  record.close();
  rmSync(folder, { recursive: true });
  return { stories, same };
}

/** Article and id of the statement that has these words for its content, or null. */
function keyOf(record: PageRecord, words: string): string | null {
  const gold = { content: words, speakers: [], kind: 'indirect' as const };
  const [pair] = compareSayings(record, [gold]).found;
  return pair ? `${record.id} ${pair[1].id}` : null;
}
