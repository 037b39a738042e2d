import { readFileSync } from 'node:fs';
import type { PageRecord } from '../src/format/index.ts';
import { readPageRecord } from '../src/reader/index.ts';
import { compareStatements, contentOf, type ExpectedStatement } from './compare-statements.ts';

/** What a careful reader wrote down of one seed page: offsets and names, none of its text. */
export interface ExpectedPage {
  readonly file: string;
  /** Where the article's text begins and ends in the page. */
  readonly text: readonly [number, number];
  readonly headline: boolean;
  readonly publisher: string | null;
  readonly credit: readonly string[];
  readonly date: string | null;
  readonly clock?: string;
  readonly comments: number;
  readonly commenters: number;
  readonly statements: readonly ExpectedStatement[];
}

export interface SeedPage {
  readonly expected: ExpectedPage;
  readonly page: string;
  readonly record: PageRecord;
}

/** Reads the five seed pages of a folder, each with what is expected of it. */
export function readSeeds(folder: string): SeedPage[] {
  const list: ExpectedPage[] = JSON.parse(
    readFileSync(new URL('../test/seeds.expected.json', import.meta.url), 'utf8'),
  );
  return list.map((expected) => {
    const bytes = readFileSync(`${folder}/${expected.file}`);
    const record = readBytes(expected.file, bytes);
    return { expected, page: bytes.toString('utf8').replaceAll('\u00a0', ' '), record };
  });
}

/** Reads one page of which nothing is known but its bytes. */
export function readBytes(file: string, bytes: Buffer): PageRecord {
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

/** Prints, page by page, which of the careful reader's statements were found, missed, wrong, and what nobody said. */
export function run(folder: string, print: (line: string) => void): void {
  for (const { expected, page, record } of readSeeds(folder)) {
    const { found, missed, unexpected, wrong } = compareStatements(page, record, expected.statements);
    print(
      `${expected.file}: ${found.length} found, ${missed.length} missed, ${wrong.length} wrong, ${unexpected.length} unexpected`,
    );
    for (const gold of missed)
      print(`  missed      ${page.slice(...gold.at).slice(0, 80)} (${gold.speakers[0]})`);
    for (const what of wrong) print(`  wrong       ${what}`);
    for (const statement of unexpected)
      print(`  unexpected  ${contentOf(record, statement).slice(0, 80)} (${statement.speakerName})`);
  }
}
