import type { Segment } from '../../language/index.ts';
import type { ConlluSentence } from './types.ts';

/** A segment's sentences in the form of a treebank. */
export function sentencesOf({ sentences, tokens }: Segment, document: string): ConlluSentence[] {
  return sentences.map(({ from, to, paragraph }, at) => ({
    document,
    opensParagraph: at === 0 || sentences[at - 1]!.paragraph !== paragraph,
    words: tokens.slice(from, to).map(({ text, lemma, upos, xpos, head, deprel }) => ({
      form: text,
      lemma,
      upos,
      xpos,
      head: head < 0 ? -1 : head - from,
      deprel,
    })),
    tokens: tokens.slice(from, to).map(({ text, end }, i) => ({
      form: text,
      from: i,
      to: i + 1,
      spaced: tokens[from + i + 1]?.start !== end,
    })),
  }));
}
