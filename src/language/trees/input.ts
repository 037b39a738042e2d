import type { Word } from '../tags/words.ts';
import { hashText } from '../weights/hash.ts';
import type { ParseInput } from './state.ts';

const ROOT = hashText('<root>');
const NOTHING = hashText('<nothing>');
const RARE = 0x5bd1e995;

/** What the parser needs of a word: its key (see `wordKey`), its tags as a hash, and which kind of mark it is. */
export interface ParseWord {
  readonly key: number;
  readonly tag: number;
  readonly mark: 'quote' | 'mark' | null;
  readonly verb: boolean;
  /** A verb or auxiliary that makes a clause: past, present or modal. */
  readonly finite: boolean;
}

/**
 * A word by its lemma, since the tag tells the form; a name or number by its form; what the corpora hardly know by its
 * ending alone.
 */
export function wordKey(word: Word, lemma: string, xpos: string, known: boolean): number {
  if (!known) return word.suffixes[2] ^ RARE;
  return xpos === 'NNP' || xpos === 'NNPS' || xpos === 'CD' ? word.hash : hashText(lemma);
}

/** A tag as the tagger's label gives it: "VERB|VBD". */
export function parseTag(label: string): Omit<ParseWord, 'key'> {
  const [upos, xpos] = label.split('|') as [string, string];
  const isQuote = xpos === '``' || xpos === "''";
  const isMark = upos === 'PUNCT' && xpos !== 'HYPH';
  return {
    tag: hashText(label),
    mark: isQuote ? 'quote' : isMark ? 'mark' : null,
    verb: upos === 'VERB',
    finite: ['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos),
  };
}

export function parseInput(sentence: readonly ParseWord[]): ParseInput {
  const { length } = sentence;
  const words = new Int32Array(length + 2);
  const tags = new Int32Array(length + 2);
  const commas = new Int16Array(length + 2);
  const quotes = new Int16Array(length + 2);
  for (let at = 0; at < length; at++) {
    const { key, tag, mark } = sentence[at]!;
    words[at] = key;
    tags[at] = tag;
    commas[at + 1] = commas[at]! + (mark === 'mark' ? 1 : 0);
    quotes[at + 1] = quotes[at]! + (mark === 'quote' ? 1 : 0);
  }
  words[length] = tags[length] = ROOT;
  words[length + 1] = tags[length + 1] = NOTHING;
  return { length, words, tags, commas, quotes };
}
