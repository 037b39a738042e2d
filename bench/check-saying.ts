import type { PageRecord, Statement } from '../src/format/index.ts';
import type { ExpectedStatement } from '../test/examples/index.ts';
import type { Check } from './examples.ts';

/** Holds a record against one statement that a careful reader found; only what he wrote down is compared. */
export function checkSaying(record: PageRecord, gold: ExpectedStatement): Check {
  const said = find(record, gold);
  return {
    what: `"${gold.content.join(' ... ').slice(0, 60)}"`,
    wanted: wantedOf(gold),
    found: said ? foundOf(record, said, gold) : insteadOf(record, gold),
  };
}

/** The content of a statement, its pieces joined. */
export function wordsOf(record: PageRecord, statement: Statement): string {
  return statement.content
    .map((span) => (span.in ? record.headline! : record.text).slice(span.start, span.end))
    .join(' ');
}

function find(record: PageRecord, gold: ExpectedStatement): Statement | undefined {
  const content = bare(gold.content.join(' '));
  return record.statements.find(
    (said) => said.content[0]?.in === gold.in && bare(wordsOf(record, said)) === content,
  );
}

/** Words alone: whether a full stop belongs to a quotation is not what is asked here. */
function bare(text: string): string {
  return (text.match(/[\p{L}\p{N}*]+/gu) ?? []).join(' ');
}

function wantedOf(gold: ExpectedStatement): string {
  return [
    gold.speakers[0],
    gold.kind,
    gold.act,
    gold.said === undefined ? '' : `on ${gold.said}`,
    gold.addressee && `to ${gold.addressee.join(' and ')}`,
    gold.citing && `citing ${gold.citing.join(' and ')}`,
    gold.within && 'within',
  ]
    .filter(Boolean)
    .join(', ');
}

function foundOf(record: PageRecord, said: Statement, gold: ExpectedStatement): string {
  const outer = record.statements.find(({ id }) => id === said.within);
  return [
    asWished([said.speakerName ?? 'nobody'], gold.speakers.slice(0, 1), gold.speakers),
    said.kind,
    gold.act && said.act,
    gold.said === undefined ? '' : `on ${said.said?.value.slice(0, gold.said?.length ?? 10) ?? null}`,
    gold.addressee && `to ${asWished(namesOf(said.addressee), gold.addressee)}`,
    gold.citing && `citing ${asWished(namesOf(said.citing), gold.citing)}`,
    gold.within && (outer && wordsOf(record, outer).startsWith(gold.within) ? 'within' : 'not within'),
  ]
    .filter(Boolean)
    .join(', ');
}

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

/** Names as the careful reader writes them where they are the same, else as they were found. */
function asWished(found: readonly string[], wished: readonly string[], right = wished): string {
  const same =
    found.length === wished.length && found.every((name) => right.some((one) => sameName(one, name)));
  return (same ? wished : found).join(' and ') || 'nobody';
}

/** One name holds the other, articles and capitals aside. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^(the|a|an) /, '');
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}

/** What was found in place of a statement that was not: one that has its first words. */
function insteadOf(record: PageRecord, gold: ExpectedStatement): string {
  const opening = bare(gold.content.join(' ')).slice(0, 12);
  const near = record.statements.find((said) => bare(wordsOf(record, said)).includes(opening));
  return near ? `other words, by ${near.speakerName}: ${wordsOf(record, near)}` : 'nothing';
}
