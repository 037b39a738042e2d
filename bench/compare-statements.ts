import type { PageRecord, Statement, StatementAct, StatementKind } from '../src/format/index.ts';

/** What a careful reader wrote down of one statement. */
export interface ExpectedSaying {
  /** The words of the content, its pieces joined. */
  readonly content: string;
  readonly in?: 'headline';
  /** The names that are right for the speaker. */
  readonly speakers: readonly string[];
  readonly kind: StatementKind;
  readonly act?: StatementAct;
  readonly said?: string;
  /** A name among the addressees. */
  readonly addressee?: string;
  /** A word of the occasion. */
  readonly occasion?: string;
  /** A word of the names cited. */
  readonly citing?: string;
  /** A reader may list it or leave it. */
  readonly optional?: boolean;
}

/** The same, its words given by where they stand in the page: `[start, end]` in the decoded page. */
export interface ExpectedStatement extends Omit<ExpectedSaying, 'content'> {
  readonly at: readonly [number, number];
}

export interface Comparison<Gold extends ExpectedSaying> {
  readonly found: readonly (readonly [Gold, Statement])[];
  readonly missed: readonly Gold[];
  readonly unexpected: readonly Statement[];
  /** `content words -> what is wrong`, for statements that were found. */
  readonly wrong: readonly string[];
}

/** The same as `compareSayings`, for expectations that say where in the page the words stand. */
export function compareStatements(page: string, record: PageRecord, expected: readonly ExpectedStatement[]) {
  return compareSayings(
    record,
    expected.map((gold) => ({ ...gold, content: page.slice(...gold.at) })),
  );
}

/** Holds a record's statements against a careful reader's list of them, by the words of their contents. */
export function compareSayings<Gold extends ExpectedSaying>(
  record: PageRecord,
  expected: readonly Gold[],
): Comparison<Gold> {
  const free = new Set(record.statements);
  const found: [Gold, Statement][] = [];
  const missed: Gold[] = [];
  for (const gold of expected) {
    const match = bestMatch(words(gold.content), gold.in, record, free);
    if (match) {
      free.delete(match);
      found.push([gold, match]);
    } else if (!gold.optional) missed.push(gold);
  }
  const wrong = found.flatMap(([gold, said]) =>
    differences(gold, said).map((what) => `${gold.content.slice(0, 50)} -> ${what}`),
  );
  return { found, missed, unexpected: [...free], wrong };
}

/** Whether a statement has one of the speakers that are right for it. */
export function hasRightSpeaker(gold: ExpectedSaying, said: Statement): boolean {
  return gold.speakers.some((name) => bareName(name) === bareName(said.speakerName));
}

/** A statement's content, its pieces joined. */
export function contentOf(record: PageRecord, statement: Statement): string {
  return statement.content
    .map((span) => (span.in ? (record.headline ?? '') : record.text).slice(span.start, span.end))
    .join(' … ');
}

function bestMatch(
  gold: readonly string[],
  where: 'headline' | undefined,
  record: PageRecord,
  free: ReadonlySet<Statement>,
) {
  let best: Statement | undefined;
  let bestOverlap = 0.75;
  for (const statement of free) {
    if (statement.content[0]?.in !== where) continue;
    const overlap = diceOf(gold, words(contentOf(record, statement)));
    if (overlap > bestOverlap) [best, bestOverlap] = [statement, overlap];
  }
  return best;
}

function differences(gold: ExpectedSaying, said: Statement): string[] {
  const has = (names: readonly { name: string }[], wanted: string) =>
    names.some(({ name }) => name.includes(wanted));
  return [
    hasRightSpeaker(gold, said)
      ? ''
      : `speaker: expected ${gold.speakers.join(' or ')}, not ${said.speakerName}`,
    gold.kind === said.kind ? '' : `kind: expected ${gold.kind}, not ${said.kind}`,
    !gold.act || gold.act === said.act ? '' : `act: expected ${gold.act}, not ${said.act}`,
    !gold.said || gold.said === said.said?.value
      ? ''
      : `said: expected ${gold.said}, not ${said.said?.value ?? 'null'}`,
    !gold.addressee || has(said.addressee, gold.addressee) ? '' : `addressee: expected ${gold.addressee}`,
    !gold.citing || has(said.citing, gold.citing) ? '' : `citing: expected ${gold.citing}`,
    !gold.occasion || said.occasion?.text.includes(gold.occasion)
      ? ''
      : `occasion: expected ${gold.occasion}`,
  ].filter((what) => what !== '');
}

/** A name without its article, in lower case. */
function bareName(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/^(the|an?) /, '');
}

/** The words of a text, in lower case. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Dice's coefficient over word pairs, so that order counts; over words where either side is a single word. */
function diceOf(a: readonly string[], b: readonly string[]): number {
  const pairs = (list: readonly string[]) => list.slice(1).map((word, i) => `${list[i]} ${word}`);
  const [x, y] = a.length > 1 && b.length > 1 ? [pairs(a), pairs(b)] : [a, b];
  const left = new Map<string, number>();
  for (const item of x) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of y) {
    const count = left.get(item) ?? 0;
    if (count > 0) {
      shared++;
      left.set(item, count - 1);
    }
  }
  return (2 * shared) / (x.length + y.length || 1);
}
