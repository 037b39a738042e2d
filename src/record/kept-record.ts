import type { PageRecord, Statement, Timex } from '../format/index.ts';
import { unpackJson } from './pack.ts';

/** What earlier readers did not write: nobody had asked the page. */
const LATER = { articleSection: null, keywords: [] };
const UNBOUNDED = { mod: null, notBefore: null, notAfter: null, evidence: [] };

/** A page's record as it is kept; an older one with the fields that the format had not yet when it was written. */
export function keptRecord(packed: Uint8Array): PageRecord {
  const record = unpackJson<PageRecord>(packed);
  const filed = 'keywords' in record ? record : { ...LATER, ...(record as PageRecord) };
  const { times, statements } = filed;
  const isNew =
    times.every((time) => 'evidence' in time) && statements.every((each) => 'saidBetween' in each);
  return isNew ? filed : { ...filed, times: times.map(bounded), statements: statements.map(unbounded) };
}

const bounded = (time: Timex): Timex => ({ ...UNBOUNDED, ...time });

const unbounded = (statement: Statement): Statement => ({
  ...statement,
  saidBetween: statement.saidBetween ?? null,
});
