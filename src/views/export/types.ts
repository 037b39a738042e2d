import type { PageRecord, TextSpan } from '../../format/index.ts';

/** What a cell of an exported line may hold. */
export type Cell = string | number | null | readonly string[] | readonly TextSpan[];

/** One exported line in two parts: what may go where texts may not (ids, offsets, hashes, dates, kinds), and words of the page. */
export interface ExportRow {
  readonly facts: Readonly<Record<string, Cell>>;
  readonly words: Readonly<Record<string, Cell>>;
}

/** An article of a record. `hash` digests UTF-8 text; it is the caller's, since a view reads nothing but values. */
export interface Exported {
  readonly record: PageRecord;
  readonly version: number;
  readonly hash: (text: string) => string;
}

/** The cells of a line, the words left out where only facts are wanted. */
export function cellsOf({ facts, words }: ExportRow, withoutText: boolean): Readonly<Record<string, Cell>> {
  return withoutText ? facts : { ...facts, ...words };
}

/** Spans as they are in the record, and no more of them than where they stand. */
export function spansOf(spans: readonly TextSpan[]): TextSpan[] {
  return spans.map(({ start, end, in: where }) => (where ? { start, end, in: where } : { start, end }));
}

/** The words of spans, pieces joined as the record joins them. */
export function wordsAt({ text, headline }: PageRecord, spans: readonly TextSpan[]): string {
  return spans
    .map(({ start, end, in: where }) => (where ? (headline ?? '') : text).slice(start, end))
    .join(' ... ');
}
