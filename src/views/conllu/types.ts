/** A syntactic word of a CoNLL-U file (https://universaldependencies.org/format.html). */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** What is written together: one word, or several ("don't" of "do" and "n't"). */
export interface ConlluToken {
  readonly form: string;
  /** Words `from` .. `to - 1` of the sentence. */
  readonly from: number;
  readonly to: number;
  /** Does white space follow? */
  readonly spaced: boolean;
}

export interface ConlluSentence {
  /** Of the last `# newdoc id`, empty before the first. */
  readonly document: string;
  /** Whether a paragraph begins with it. */
  readonly opensParagraph: boolean;
  readonly words: readonly ConlluWord[];
  readonly tokens: readonly ConlluToken[];
}
