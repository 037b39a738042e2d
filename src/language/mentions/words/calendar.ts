/** Capitalised words that are times and never begin or make a name by themselves. */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december tue tues wed thu thur thurs fri feb apr jul aug ' +
    'sept sep oct nov dec gmt utc est edt pst bst cet am pm a.m. p.m. ad bc christmas ramadan easter'
  ).split(' '),
);

/** Those of them that are given names too. */
export const calendarNames: ReadonlySet<string> = new Set(
  'Sunday Monday Friday April May June August'.split(' '),
);
