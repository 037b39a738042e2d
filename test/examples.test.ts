import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageRecord, Statement } from '../src/format/index.ts';
import { readPageRecord } from '../src/reader/index.ts';
import { EXPECTED, type ExpectedPage, type ExpectedStatement } from './examples/index.ts';
import { OPEN } from './examples/open.ts';

const folder = new URL('../examples/', import.meta.url);

/** A check that is known to fail stands in open.ts, and fails here once it passes, so that the list only shrinks. */
function check(file: string, what: string, body: () => void): void {
  const open = OPEN.includes(`${file}: ${what}`);
  (open ? it.fails : it)(open ? `${what} (open)` : what, body);
}

it('every page in examples/ has what a careful reader expects of it', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(EXPECTED).sort());
});

for (const [file, expected] of Object.entries(EXPECTED)) {
  describe(file, () => {
    const record = read(file);
    checkArticle(file, record, expected);
    for (const gold of expected.statements)
      check(file, `"${gold.content.join(' ... ').slice(0, 60)}"`, () => {
        const said = find(record, gold);
        expect(written(said ? seen(record, said, gold) : nearest(record, gold))).toBe(written(wanted(gold)));
      });
    for (const words of expected.unsaid ?? [])
      check(file, `nobody says "${words}"`, () => {
        expect(record.statements.map((s) => wordsOf(record, s)).join('\n')).not.toContain(words);
      });
  });
}

function checkArticle(file: string, record: PageRecord, expected: ExpectedPage): void {
  check(file, 'headline', () => expect(record.headline).toBe(expected.headline));
  check(file, 'publisher', () =>
    expect(record.publisher?.name?.toLowerCase()).toBe(expected.publisher?.toLowerCase()),
  );
  check(file, 'credit', () => expect(record.credit).toEqual(expected.credit ?? []));
  check(file, 'author', () => expect(record.author).toEqual(expected.author ?? record.author));
  check(file, 'language', () => expect(record.language).toMatch(new RegExp(`^${expected.language ?? 'en'}`)));
  check(file, 'date', () => expect(record.datePublished.value?.slice(0, 10) ?? null).toBe(expected.date));
  check(file, 'comments', () => expect(record.comments).toHaveLength(expected.comments));
  check(file, 'first words', () => expect(record.text.slice(0, expected.opens.length)).toBe(expected.opens));
  check(file, 'last words', () => expect(record.text.slice(-expected.closes.length)).toBe(expected.closes));
  if (expected.clock) check(file, 'clock', () => expectDate(record, 'clock', expected.clock!));
  for (const { value, role } of expected.otherDates ?? [])
    check(file, `${role} ${value}`, () => expectDate(record, role, value));
  for (const words of expected.without)
    check(file, `"${words}" is not in the text`, () => expect(record.text).not.toContain(words));
}

function expectDate(record: PageRecord, role: string, value: string): void {
  const dates = record.dates.map((date) => `${date.role} ${date.value.slice(0, 10)}`);
  expect(dates).toContain(`${role} ${value}`);
}

function read(file: string): PageRecord {
  const bytes = readFileSync(new URL(file, folder));
  const input = {
    path: file,
    url: null,
    mediaType: null,
    bytes: bytes.length,
    capturedAt: null,
    record: null,
  };
  return readPageRecord(file, bytes, { url: null, contentType: null }, input);
}

function wordsOf(record: PageRecord, statement: Statement): string {
  return statement.content
    .map((span) => (span.in ? record.headline! : record.text).slice(span.start, span.end))
    .join(' ');
}

/** Words alone: whether a full stop belongs to a quotation is not what is asked here. */
function bare(text: string): string {
  return (text.match(/[\p{L}\p{N}*]+/gu) ?? []).join(' ');
}

function find(record: PageRecord, gold: ExpectedStatement): Statement | undefined {
  const content = bare(gold.content.join(' '));
  return record.statements.find((s) => s.content[0]?.in === gold.in && bare(wordsOf(record, s)) === content);
}

/** What was found of a statement that was not: the one that shares its first words, for the message. */
function nearest(record: PageRecord, gold: ExpectedStatement): Partial<Compared> {
  const opening = bare(gold.content.join(' ')).slice(0, 12);
  const near = record.statements.find((s) => bare(wordsOf(record, s)).includes(opening));
  return near ? { speaker: `${near.speakerName}, of other words: ${wordsOf(record, near)}` } : {};
}

function written(compared: Partial<Compared>): string {
  const lines = Object.entries(compared).map(([what, value]) => `${what}: ${JSON.stringify(value)}`);
  return lines.join('\n') || 'not found';
}

interface Compared {
  readonly speaker: string;
  readonly kind: string;
  readonly act?: string;
  readonly said?: string | null;
  readonly citing?: readonly string[];
  readonly addressee?: readonly string[];
  readonly within?: boolean;
}

function wanted(gold: ExpectedStatement): Compared {
  return {
    speaker: gold.speakers[0]!,
    kind: gold.kind,
    ...(gold.act && { act: gold.act }),
    ...(gold.said !== undefined && { said: gold.said }),
    ...(gold.citing && { citing: gold.citing }),
    ...(gold.addressee && { addressee: gold.addressee }),
    ...(gold.within && { within: true }),
  };
}

/** The statement as it was read, with only what the careful reader has written down. */
function seen(record: PageRecord, said: Statement, gold: ExpectedStatement): Compared {
  const speaker = said.speakerName ?? 'nobody';
  const right = gold.speakers.some((name) => sameName(name, speaker));
  const outer = record.statements.find(({ id }) => id === said.within);
  const names = (list: readonly { readonly name: string }[], wished: readonly string[]) =>
    list.map(({ name }) => wished.find((wish) => sameName(wish, name)) ?? name);
  return {
    speaker: right ? gold.speakers[0]! : speaker,
    kind: said.kind,
    ...(gold.act && { act: said.act }),
    ...(gold.said !== undefined && { said: said.said?.value.slice(0, gold.said?.length ?? 10) ?? null }),
    ...(gold.citing && { citing: names(said.citing, gold.citing) }),
    ...(gold.addressee && { addressee: names(said.addressee, gold.addressee) }),
    ...(gold.within && { within: outer !== undefined && wordsOf(record, outer).startsWith(gold.within) }),
  };
}

/** One name holds the other, articles and capitals aside. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^(the|a|an) /, '');
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}
