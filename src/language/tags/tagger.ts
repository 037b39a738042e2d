import type { ModelFile } from '../weights/binary.ts';
import { bestLabel, type LinearModel, newFeatures, scoreFeatures } from '../weights/linear.ts';
import { MOST_TAG_FEATURES, type TagState, tagFeatures } from './features.ts';
import type { Casing, Word } from './words.ts';

/** Words that the corpora know: their usual label, and whether they ever have another. */
export interface TagLexicon {
  readonly usual: ReadonlyMap<number, number>;
  readonly certain: ReadonlySet<number>;
}

export interface Tagger {
  readonly model: LinearModel;
  readonly lexicon: TagLexicon;
}

/** A word's label byte: the label, and the top bit where the word has no other. */
export const CERTAIN = 0x80;

export function readTagger({ model, wordHashes, wordLabels }: ModelFile): Tagger {
  const usual = new Map<number, number>();
  const certain = new Set<number>();
  wordHashes.forEach((hash, index) => {
    const label = wordLabels[index]!;
    usual.set(hash, label & ~CERTAIN);
    if (label & CERTAIN) certain.add(hash);
  });
  return { model, lexicon: { usual, certain } };
}

/** The usual label of each word, -1 where the corpora do not know it. */
export function usualLabels(lexicon: TagLexicon, words: readonly Word[]): Int16Array {
  const usual = new Int16Array(words.length);
  for (let i = 0; i < words.length; i++) usual[i] = lexicon.usual.get(words[i]!.hash) ?? -1;
  return usual;
}

/** One label a word of a sentence, greedily from left to right; `usual` is what the lexicon says of it. */
export function tagWords(
  { model, lexicon }: Tagger,
  words: readonly Word[],
  casing: Casing,
): Pick<TagState, 'given' | 'usual'> {
  const given = new Int16Array(words.length);
  const state: TagState = { words, usual: usualLabels(lexicon, words), given, casing };
  const features = newFeatures(MOST_TAG_FEATURES);
  const scores = new Int32Array(model.labels.length);
  for (let at = 0; at < words.length; at++) {
    if (lexicon.certain.has(words[at]!.hash)) {
      given[at] = state.usual[at]!;
      continue;
    }
    tagFeatures(state, at, features);
    scoreFeatures(model, features, scores);
    given[at] = bestLabel(scores, model.labels.length);
  }
  return state;
}
