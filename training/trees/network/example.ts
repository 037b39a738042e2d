import { PIECES, piecesOf } from '../../../src/language/trees/network/words/pieces.ts';
import type { TaggedTree } from '../trees.ts';
import type { WordVectors } from '../word-vectors.ts';

/** Words seen this often have a vector of their own. */
const KNOWN_FROM = 2;

/** What stands for words and tags in the network: rows of the table that is learned, and of the vectors given. */
export interface Vocabulary {
  readonly rows: number;
  /** By the word's hash. */
  readonly words: ReadonlyMap<number, number>;
  readonly seen: ReadonlyMap<number, number>;
  readonly given: ReadonlyMap<number, number>;
  /** Hashes of tags, by their numbers. */
  readonly tags: Int32Array;
  readonly relations: readonly string[];
}

/** Rows: words, then pieces, then tags. */
export const firstPiece = ({ words }: Vocabulary): number => words.size;
export const firstTag = ({ words }: Vocabulary): number => words.size + PIECES;

export function vocabularyOf(trees: readonly TaggedTree[], vectors: WordVectors): Vocabulary {
  const seen = new Map<number, number>();
  const tags = new Set<number>();
  const relations = new Set<string>();
  for (const { tree, words } of trees) {
    for (const { deprel } of tree.words) relations.add(deprel);
    for (const { word, tag } of words) {
      seen.set(word.hash, (seen.get(word.hash) ?? 0) + 1);
      tags.add(tag);
    }
  }
  const known = [...seen].filter(([, count]) => count >= KNOWN_FROM);
  return {
    rows: known.length + PIECES + tags.size,
    words: new Map(known.map(([hash], row) => [hash, row])),
    seen,
    given: new Map([...vectors.hashes].map((hash, row) => [hash, row])),
    tags: Int32Array.from(tags).sort(),
    relations: [...relations].sort(),
  };
}

/** A word of an example: rows of the learned table and of the given one (-1 for none). */
export interface ExampleWord {
  readonly own: number;
  readonly seen: number;
  readonly others: readonly number[];
  readonly given: number;
}

/** A sentence with its tree; the words' number stands for the root. */
export interface Example {
  readonly words: readonly ExampleWord[];
  readonly tags: Int16Array;
  readonly heads: Int16Array;
  readonly relations: Int16Array;
}

export function exampleOf(vocabulary: Vocabulary, { tree, words }: TaggedTree): Example {
  const tags = Int16Array.from(words, ({ tag }) => vocabulary.tags.indexOf(tag));
  return {
    words: words.map(({ word }, at) => ({
      own: vocabulary.words.get(word.hash) ?? -1,
      seen: vocabulary.seen.get(word.hash) ?? 0,
      others: [
        ...piecesOf(word).map((piece) => firstPiece(vocabulary) + piece),
        firstTag(vocabulary) + tags[at]!,
      ],
      given: vocabulary.given.get(word.hash) ?? -1,
    })),
    tags,
    heads: Int16Array.from(tree.words, ({ head }) => (head < 0 ? words.length : head)),
    relations: Int16Array.from(tree.words, ({ deprel }) => vocabulary.relations.indexOf(deprel)),
  };
}
