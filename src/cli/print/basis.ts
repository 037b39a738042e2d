import type { DateBasis } from '../../format/index.ts';

/** How a date is known, in words. */
export const BASIS: Readonly<Record<DateBasis, string>> = {
  given: 'as given',
  'json-ld': 'from the page’s data',
  microdata: 'from the page’s data',
  rdfa: 'from the page’s data',
  meta: 'from the page’s data',
  'time-element': 'marked on the page',
  url: 'from its address',
  dateline: 'from its dateline',
  visible: 'printed on the page',
  feed: 'from its feed',
  http: 'from the server',
};
