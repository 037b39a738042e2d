import { readFileSync } from 'node:fs';
import type { PageRecord } from '../src/format/index.ts';
import { EXPECTED, type ExpectedPage } from '../test/examples/index.ts';
import { checkSaying, wordsOf } from './check-saying.ts';
import { readBytes } from './seeds.ts';

/** One thing that a careful reader expects of a page, and what the reader gives, both as they would be written. */
export interface Check {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
}

/** Every check of one example page. */
export function checksOf(file: string): Check[] {
  const expected = EXPECTED[file]!;
  const record = read(file);
  return [
    ...articleChecks(record, expected),
    ...dateChecks(record, expected),
    ...textChecks(record, expected),
    ...expected.statements.map((gold) => checkSaying(record, gold)),
    ...unsaidChecks(record, expected),
  ];
}

/** Prints, page by page, what is not as a careful reader expects it. */
export function run(print: (line: string) => void): void {
  for (const file of Object.keys(EXPECTED)) {
    const checks = checksOf(file);
    const wrong = checks.filter(({ wanted, found }) => wanted !== found);
    print(`${file}: ${checks.length - wrong.length} of ${checks.length} as expected`);
    for (const { what, wanted, found } of wrong) {
      print(`  ${what}`);
      print(`    expected  ${wanted}`);
      print(`    found     ${found}`);
    }
  }
}

function articleChecks(record: PageRecord, expected: ExpectedPage): Check[] {
  const { headline, publisher, author, credit, language, comments } = record;
  return [
    { what: 'headline', wanted: String(expected.headline), found: String(headline) },
    {
      what: 'publisher',
      wanted: String(expected.publisher).toLowerCase(),
      found: String(publisher?.name ?? null).toLowerCase(),
    },
    { what: 'credit', wanted: (expected.credit ?? []).join('; '), found: credit.join('; ') },
    { what: 'author', wanted: (expected.author ?? author).join('; '), found: author.join('; ') },
    { what: 'language', wanted: expected.language ?? 'en', found: String(language).slice(0, 2) },
    { what: 'comments', wanted: String(expected.comments), found: String(comments.length) },
  ];
}

function dateChecks({ datePublished, dates }: PageRecord, expected: ExpectedPage): Check[] {
  const others = [
    ...(expected.clock ? [{ role: 'clock', value: expected.clock }] : []),
    ...(expected.otherDates ?? []),
  ];
  const found = dates.map(({ role, value }) => `${role} ${value.slice(0, 10)}`);
  return [
    {
      what: 'date',
      wanted: String(expected.date),
      found: String(datePublished.value?.slice(0, 10) ?? null),
    },
    ...others.map(({ role, value }) => {
      const wanted = `${role} ${value}`;
      return { what: wanted, wanted, found: found.includes(wanted) ? wanted : found.join('; ') };
    }),
  ];
}

function textChecks({ text }: PageRecord, { opens, closes, without }: ExpectedPage): Check[] {
  return [
    { what: 'first words', wanted: opens, found: text.slice(0, opens.length) },
    { what: 'last words', wanted: closes, found: text.slice(-closes.length) },
    ...without.map((words) => ({
      what: `"${words}" is not in the text`,
      wanted: 'absent',
      found: text.includes(words) ? 'in the text' : 'absent',
    })),
  ];
}

function unsaidChecks(record: PageRecord, { unsaid = [] }: ExpectedPage): Check[] {
  return unsaid.map((words) => {
    const said = record.statements.find((statement) => wordsOf(record, statement).includes(words));
    return {
      what: `nobody says "${words}"`,
      wanted: 'nobody',
      found: said ? String(said.speakerName) : 'nobody',
    };
  });
}

function read(file: string): PageRecord {
  return readBytes(file, readFileSync(new URL(`../examples/${file}`, import.meta.url)));
}
