import type { DateBasis } from '../../../format/index.ts';

/** Where a date is known from, in a word or two. */
export const BASIS: Readonly<Record<DateBasis, string>> = {
  given: 'given',
  'json-ld': 'page data',
  microdata: 'page data',
  rdfa: 'page data',
  meta: 'page data',
  'time-element': 'mark-up',
  url: 'address',
  dateline: 'dateline',
  visible: 'printed',
  feed: 'feed',
  http: 'server',
};
