import type { PageRecord } from '../format/index.ts';
import { unpackJson } from './pack.ts';

/** What earlier readers did not write: nobody had asked the page. */
const LATER = { articleSection: null, keywords: [] };

/** A page's record as it is kept; an older one with the fields that the format had not yet when it was written. */
export function keptRecord(packed: Uint8Array): PageRecord {
  const record = unpackJson<PageRecord>(packed);
  return 'keywords' in record ? record : { ...LATER, ...(record as PageRecord) };
}
