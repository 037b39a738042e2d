import type { JudgedBlock } from '../types.ts';

const ABOVE_HEADLINE = 4;
const BELOW_HEADLINE = 30;
const ABOVE_TEXT = 15;
const INTO_TEXT = 4;
const BELOW_TEXT = 20;
const LONGEST = 160;

/** The short blocks among which an article's bylines stand: around its headline and the beginning of its text, and below its end. */
export interface Zone {
  readonly head: readonly JudgedBlock[];
  readonly foot: readonly JudgedBlock[];
}

export function zoneOf(blocks: readonly JudgedBlock[]): Zone {
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  const found = blocks.findIndex(({ role }) => role === 'body');
  const first = found < 0 ? Math.max(0, headline) : found;
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  const isHead = (index: number): boolean =>
    (index >= first - ABOVE_TEXT && index <= first + INTO_TEXT) ||
    (headline >= 0 &&
      index >= headline - ABOVE_HEADLINE &&
      index <= Math.min(headline + BELOW_HEADLINE, first));
  return {
    head: blocks.filter((judged, index) => isShort(judged) && isHead(index)),
    foot: blocks.filter((judged, index) => isShort(judged) && index > last && index <= last + BELOW_TEXT),
  };
}

export const isShort = ({ block, role }: JudgedBlock): boolean =>
  block.text.length <= LONGEST && role !== 'comment' && role !== 'headline';
