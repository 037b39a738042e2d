import type { BlockRole } from '../../../format/index.ts';

/** What a block's words alone say it is. */
export interface WordRule {
  readonly name: string;
  readonly role: BlockRole;
  /** Longer blocks are running text that happens to begin so. */
  readonly longest: number;
  /** What stands in every text that the pattern fits: looked for first, where the pattern itself takes long to fail. */
  readonly needs?: RegExp;
  /** A regular expression, or anything that tests likewise. */
  readonly pattern: { test(text: string): boolean };
}

/** One of these and nothing else, but for marks around it. */
export const only = (alternatives: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives})[^\\p{L}\\p{N}]*$`, 'iu');

/** Begins with one of these as a label: a colon, a dash, an arrow or a mark of its own behind it. */
export const label = (alternatives: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${alternatives})\\s{0,2}[:：|>»›–—-]`, 'iu');
