import { EMBEDDING } from '../../../src/language/trees/network/sizes.ts';
import { PIECES } from '../../../src/language/trees/network/words/pieces.ts';
import { type Matrix, type MatrixFile, quantize } from '../../../src/language/weights/matrix-file.ts';
import { VECTOR } from '../word-vectors.ts';
import { firstPiece, firstTag, type Vocabulary } from './example.ts';
import type { Learner } from './learner.ts';

/** The network as the parser reads it: a vector a word, learned and given ones added up. */
export function networkFile(learner: Learner, vocabulary: Vocabulary): MatrixFile {
  const { learned, table, arena } = learner;
  const { vectorWeights: _, ...kept } = learned.shapes;
  const matrices: Record<string, Matrix> = {};
  for (const [name, [rows, columns]] of Object.entries(kept))
    matrices[name] = quantize(arena.floats, learned.values[name as keyof typeof kept], rows, columns, 16);
  const { hashes, matrix } = wordVectors(learner, vocabulary);
  matrices.words = matrix;
  matrices.pieces = quantize(arena.floats, table.at(firstPiece(vocabulary)), PIECES, EMBEDDING, 8);
  const { tags } = vocabulary;
  matrices.tags = quantize(arena.floats, table.at(firstTag(vocabulary)), tags.length, EMBEDDING, 8);
  return { labels: vocabulary.relations, matrices, numbers: { words: hashes, tags } };
}

function wordVectors(
  { arena, learned, table, given }: Learner,
  vocabulary: Vocabulary,
): { readonly hashes: Int32Array; readonly matrix: Matrix } {
  const hashes = Int32Array.from(new Set([...vocabulary.words.keys(), ...vocabulary.given.keys()])).sort();
  const sums = new Float32Array(hashes.length * EMBEDDING);
  const weights = learned.values.vectorWeights;
  hashes.forEach((hash, word) => {
    const at = word * EMBEDDING;
    const own = vocabulary.words.get(hash);
    const vector = vocabulary.given.get(hash);
    for (let i = 0; i < EMBEDDING; i++) {
      let sum = own === undefined ? 0 : arena.floats[table.at(own) + i]!;
      for (let k = 0; vector !== undefined && k < VECTOR; k++)
        sum += arena.floats[given + vector * VECTOR + k]! * arena.floats[weights + k * EMBEDDING + i]!;
      sums[at + i] = sum;
    }
  });
  return { hashes, matrix: quantize(sums, 0, hashes.length, EMBEDDING, 8) };
}
