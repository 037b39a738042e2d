import type { PageRecord } from '../src/format/index.ts';
import { compareSayings, contentOf, hasRightSpeaker, words } from './compare-statements.ts';
import {
  FRESH_SETS,
  type FreshExpectation,
  type FreshPage,
  type FreshSet,
  freshPages,
  piecesOf,
  toldTwiceIn,
} from './fresh-pages.ts';
import { readBytes } from './seeds.ts';
import { toldTwiceLines } from './told-twice.ts';

/** What was found on one page, or on all of them. */
interface Score {
  readonly listed: number;
  readonly found: number;
  readonly rightSpeaker: number;
  readonly rightKind: number;
  /** Found with the right speaker and the right kind. */
  readonly right: number;
  /** Printed and among those that a reader may list or leave. */
  readonly optional: number;
  readonly optionalRightSpeaker: number;
  /** Printed, and nobody expects it. */
  readonly invented: number;
}

interface Result {
  readonly name: string;
  readonly page: string;
  readonly record: PageRecord;
  readonly score: Score;
  readonly faults: readonly string[];
  readonly article: Readonly<Record<string, boolean>>;
}

/**
 * Prints a row a page and their sum, then the articles' other figures: of every set, or of those named.
 * `faults` among the names asks for the faults too.
 */
export function run(names: readonly string[], print: (line: string) => void): void {
  const withFaults = names.includes('faults');
  const wanted = FRESH_SETS.filter((set) => names.includes(set));
  for (const set of wanted.length > 0 ? wanted : FRESH_SETS) {
    print(`## ${set}\n`);
    printSet(set, print, withFaults);
    print('');
  }
}

function printSet(set: FreshSet, print: (line: string) => void, withFaults: boolean): void {
  const results = freshPages(set).map(resultOf);
  const sum = sumOf(results.map(({ score }) => score));
  print('| page | listed | found | right speaker | right kind | missed | invented | right share |');
  print('|---|---|---|---|---|---|---|---|');
  for (const { name, score } of results) print(row(name, score));
  print(row('all', sum));
  print('');
  for (const line of sharesOf(sum)) print(line);
  print(articleLine(results));
  const twice = toldTwiceIn(set);
  if (twice) for (const line of toldTwiceLines(results, twice)) print(line);
  if (!withFaults) return;
  for (const { name, faults } of results) {
    print(`\n${name}`);
    for (const fault of faults) print(`  ${fault}`);
  }
}

function resultOf({ name, file, page, expected }: FreshPage): Result {
  const record = readBytes(file, Buffer.from(page));
  const gold = expected.statements.map((saying) => ({ ...saying, content: piecesOf(saying).join(' ') }));
  const { found, missed, unexpected, wrong } = compareSayings(record, gold);
  const wanted = found.filter(([{ optional }]) => !optional);
  const others = found.filter(([{ optional }]) => optional);
  const article = articleOf(record, expected);
  const score: Score = {
    listed: wanted.length + missed.length,
    found: wanted.length,
    rightSpeaker: wanted.filter((pair) => hasRightSpeaker(...pair)).length,
    rightKind: wanted.filter(([{ kind }, said]) => kind === said.kind).length,
    right: wanted.filter(([want, said]) => hasRightSpeaker(want, said) && want.kind === said.kind).length,
    optional: others.length,
    optionalRightSpeaker: others.filter((pair) => hasRightSpeaker(...pair)).length,
    invented: unexpected.length,
  };
  const faults = [
    ...Object.entries(article).flatMap(([what, right]) => (right ? [] : [`article   ${what}`])),
    ...missed.map(({ content, speakers }) => `missed    ${content.slice(0, 90)} (${speakers[0]})`),
    ...wrong.map((what) => `wrong     ${what}`),
    ...unexpected.map((said) => `invented  ${contentOf(record, said).slice(0, 90)} (${said.speakerName})`),
  ];
  return { name, page, record, score, faults, article };
}

function articleOf(record: PageRecord, expected: FreshExpectation): Readonly<Record<string, boolean>> {
  const starts = words(expected.textStartsWith);
  const ends = words(expected.textEndsWith);
  const text = words(record.text);
  return {
    headline: same(record.headline, expected.headline),
    date: (record.datePublished.value?.slice(0, 10) ?? null) === expected.date,
    publisher: same(record.publisher?.name, expected.publisher),
    credit: same(record.credit.join('; '), expected.credit.join('; ')),
    ...(expected.authors && { authors: same(record.author.join('; '), expected.authors.join('; ')) }),
    ...(expected.sections && { section: isOneOf(record.articleSection?.name, expected.sections) }),
    comments: record.comments.length === expected.comments,
    'text start': text.slice(0, starts.length).join(' ') === starts.join(' '),
    'text end': text.slice(-ends.length).join(' ') === ends.join(' '),
  };
}

function same(a: string | null | undefined, b: string | null): boolean {
  return (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
}

/** Where none is right, there must be none. */
function isOneOf(name: string | undefined, right: readonly string[]): boolean {
  return right.length === 0 ? !name : right.some((one) => same(name, one));
}

function sumOf(scores: readonly Score[]): Score {
  const total = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0);
  return {
    listed: total('listed'),
    found: total('found'),
    rightSpeaker: total('rightSpeaker'),
    rightKind: total('rightKind'),
    right: total('right'),
    optional: total('optional'),
    optionalRightSpeaker: total('optionalRightSpeaker'),
    invented: total('invented'),
  };
}

function row(name: string, score: Score): string {
  const { listed, found, rightSpeaker, rightKind, right, invented } = score;
  const cells = [
    name,
    listed,
    found,
    rightSpeaker,
    rightKind,
    listed - found,
    invented,
    share(right, listed),
  ];
  return `| ${cells.join(' | ')} |`;
}

function sharesOf({
  listed,
  found,
  rightSpeaker,
  optional,
  optionalRightSpeaker,
  invented,
}: Score): string[] {
  const printed = found + optional + invented;
  return [
    `Precision ${share(rightSpeaker + optionalRightSpeaker, printed)}: of ${printed} statements printed, those that are expected and have the right speaker (${optional} are ones that a reader may list or leave).`,
    `Recall ${share(rightSpeaker, listed)}: of ${listed} statements listed, those found with the right speaker.`,
  ];
}

function articleLine(results: readonly Result[]): string {
  const kinds = Object.keys(results[0]?.article ?? {});
  const counts = kinds.map((kind) => `${kind} ${results.filter(({ article }) => article[kind]).length}`);
  return `Right of ${results.length} pages: ${counts.join(', ')}.`;
}

function share(part: number, whole: number): string {
  return (part / (whole || 1)).toFixed(2);
}
