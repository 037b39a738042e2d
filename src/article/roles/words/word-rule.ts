import type { BlockRole } from '../../../format/index.ts';

/** What a block's words alone say it is. */
export interface WordRule {
  readonly name: string;
  readonly role: BlockRole;
  /** Longer blocks are running text that happens to begin so. */
  readonly longest: number;
  /**
   * Words, in small letters, of which one stands in every text that the pattern fits, be it inside of another word:
   * looked for first, those of all rules at once. A pattern that is not tied to the text's beginning takes long to fail.
   */
  readonly needs?: readonly string[];
  /** A regular expression, or anything that tests likewise. */
  readonly pattern: { test(text: string): boolean };
}

/** One of these and nothing else, but for marks around it. */
export const only = (alternatives: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives})[^\\p{L}\\p{N}]*$`, 'iu');

/** Begins with one of these as a label: a colon, a dash, an arrow or a mark of its own behind it. */
export const label = (alternatives: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${alternatives})\\s{0,2}[:：|>»›–—-]`, 'iu');
