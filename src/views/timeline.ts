import type { DateBasis, Evidence, PageRecord } from '../format/index.ts';
import { compareDates } from './who/time.ts';

/** Something on a timeline: an article, or with `statement` one of its statements. */
export interface Moment {
  /** ISO 8601: when it was said, else when it was printed; null where neither is known. */
  readonly at: string | null;
  /** `said`, else what the date of printing is known by. */
  readonly basis: 'said' | DateBasis | null;
  readonly evidence: readonly Evidence[];
  /** The days between which it was said, where the words tell; of an article, those of its printing. Null on an open side. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly article: string;
  readonly statement: string | null;
}

/** The article itself and those of its statements that are asked for, each with the basis of its date. */
export function momentsOf(record: PageRecord, article: boolean, statements: ReadonlySet<string>): Moment[] {
  const { value, basis, evidence, notBefore, notAfter } = record.datePublished;
  const printed = { at: value, basis, evidence, notBefore, notAfter, article: record.id };
  const made = record.statements
    .filter(({ id }) => statements.has(id))
    .map(({ id, said, saidBetween }): Moment => {
      const { notBefore, notAfter } = saidBetween ?? { notBefore: null, notAfter: null };
      const between = { notBefore, notAfter, statement: id };
      if (said === null) return { ...printed, ...between };
      return { at: said.value, basis: 'said', evidence: said.evidence, article: record.id, ...between };
    });
  return article ? [{ ...printed, statement: null }, ...made] : made;
}

/** The earliest first, those without a date last; what has one date keeps its order. */
export function inOrder(moments: readonly Moment[]): Moment[] {
  return moments.toSorted((a, b) => compareDates(a.at, b.at));
}
