/**
 * The function with its answers kept for when the same words come again, as they do in news.
 * Of more words than `most` all are forgotten: a long text costs no more memory than a short one.
 */
export function remembered<T>(answer: (words: string) => T, most: number): (words: string) => T {
  const answers = new Map<string, T>();
  return (words) => {
    let known = answers.get(words);
    if (known === undefined) {
      known = answer(words);
      if (answers.size >= most) answers.clear();
      answers.set(words, known);
    }
    return known;
  };
}
