import type { Word } from '../../../tags/words.ts';

/** Endings and beginnings share so many rows; shapes have theirs behind them. */
const AFFIXES = 4096;
const SHAPES = 400;
export const PIECES = AFFIXES + SHAPES;

export const PIECES_A_WORD = 5;

const affix = (hash: number, kind: number): number => (Math.imul(hash ^ kind, 0x9e3779b1) >>> 0) % AFFIXES;

/** The rows of a word's last two, three and four letters, of its first three and of its shape. */
export const piecesOf = ({ suffixes, prefixes, shape }: Word): number[] => [
  affix(suffixes[1], 1),
  affix(suffixes[2], 2),
  affix(suffixes[3], 3),
  affix(prefixes[1], 4),
  AFFIXES + (shape % SHAPES),
];
