import type { Located } from '../draft.ts';

/** "Her brother Tom Roe": who comes in as somebody's kin is not whom the surname alone means. */
export const isSomebodysKin = ({ mention, segment: { tokens } }: Located): boolean =>
  KIN.has(tokens[mention.from - 1]?.lower ?? '') && OWNERS.has(tokens[mention.from - 2]?.lower ?? '');

const KIN: ReadonlySet<string> = new Set(
  `father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandson
  granddaughter stepson stepdaughter fiancé fiancée`.split(/\s+/),
);

const OWNERS: ReadonlySet<string> = new Set(["'s", '’s', ...'his her their its my our'.split(' ')]);
