import type { Warning } from '../format/index.ts';

/** Pages of articles have some hundreds of blocks, long ones two thousand. */
export const MOST_BLOCKS = 2500;

/** Several lines may make one block. */
export const MOST_LINES = 8 * MOST_BLOCKS;

/** Pages say some hundreds of things about themselves; one in a thousand says two thousand. */
export const MOST_WITNESSES = 4000;

/** A paragraph with more `<time>` elements than this is a list, and none of them is its date. */
export const MOST_TIMES = 16;

/** What comes after so many blocks is passed over, so that no page takes longer than it is worth. */
export const TOO_MANY_BLOCKS: Warning = {
  code: 'too-many-blocks',
  message: `The page has more than ${MOST_BLOCKS.toLocaleString('en')} blocks; what comes after them was not read.`,
};
