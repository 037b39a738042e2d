import { plainForm } from '../tags/words.ts';
import { hashText } from '../weights/hash.ts';
import type { ParseInput } from './state.ts';

const ROOT = hashText('<root>');
const NOTHING = hashText('<nothing>');

/** What the parser needs of a word. */
export interface TaggedWord {
  readonly text: string;
  readonly upos: string;
  readonly xpos: string;
}

const tagHashes = new Map<string, number>();

/** Both tags as one hash; there are some hundred pairs. */
function tagHash(upos: string, xpos: string): number {
  const key = `${upos}|${xpos}`;
  let hash = tagHashes.get(key);
  if (hash === undefined) {
    hash = hashText(key);
    tagHashes.set(key, hash);
  }
  return hash;
}

export function parseInput(sentence: readonly TaggedWord[]): ParseInput {
  const { length } = sentence;
  const words = new Int32Array(length + 2);
  const tags = new Int32Array(length + 2);
  const commas = new Int16Array(length + 2);
  const quotes = new Int16Array(length + 2);
  sentence.forEach(({ text, upos, xpos }, at) => {
    words[at] = hashText(plainForm(text));
    tags[at] = tagHash(upos, xpos);
    const isMark = upos === 'PUNCT' && xpos !== 'HYPH';
    const isQuote = xpos === '``' || xpos === "''";
    commas[at + 1] = commas[at]! + (isMark && !isQuote ? 1 : 0);
    quotes[at + 1] = quotes[at]! + (isQuote ? 1 : 0);
  });
  words[length] = tags[length] = ROOT;
  words[length + 1] = tags[length + 1] = NOTHING;
  return { length, words, tags, commas, quotes };
}
