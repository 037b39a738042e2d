import { portfolioEnd } from '../titles/portfolio.ts';
import type { SplitRule } from './piece.ts';

/** "Secretary of State Jane Roe", "Minister for Foreign Affairs Jane Roe": what the office is of is no part of the name. */
export const behindOffice: SplitRule = (tokens, { from, to }) => {
  const end = portfolioEnd(tokens, from, to);
  return end > from && end < to ? [{ from: end, to, titleFrom: from - 2 }] : null;
};
