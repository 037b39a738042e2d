import type { Tree } from './sentence.ts';

/** Does a word of one of these relations hang on the head? */
export const hasChild = (
  { heads, labels }: Tree,
  relations: readonly string[],
  head: number,
  wanted: RegExp,
): boolean => heads.some((own, at) => own === head && wanted.test(relations[labels[at]!]!));
