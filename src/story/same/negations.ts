/** Words that turn a sentence round, folded; of "don't" and "cannot" the pieces that words are cut into. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor cannot without deny denies denied t refuse refuses refused reject rejects rejected'.split(
    ' ',
  ),
);
