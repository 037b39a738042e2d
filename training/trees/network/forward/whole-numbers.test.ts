import { expect, it } from 'vitest';
import { PARSER } from '../../../../src/language/models.ts';
import { readWord } from '../../../../src/language/tags/words.ts';
import { parseTag, parseWord } from '../../../../src/language/trees/input.ts';
import { type Parameters, shapesOf } from '../../../../src/language/trees/network/parameters.ts';
import { placeFloats } from '../../../../src/language/trees/network/place.ts';
import { runRelations } from '../../../../src/language/trees/network/relations.ts';
import { runArcs } from '../../../../src/language/trees/network/run.ts';
import {
  EMBEDDING,
  FIRST,
  FIRST_GATES,
  RELATION,
  ROLES,
  SECOND,
  toEight,
  toFour,
  WINDOW,
} from '../../../../src/language/trees/network/sizes.ts';
import { indexOfHash } from '../../../../src/language/trees/network/words/hash-list.ts';
import { piecesOf } from '../../../../src/language/trees/network/words/pieces.ts';
import { newArena } from '../../../../src/language/weights/arena.ts';
import { decodeMatrices, newRowReader } from '../../../../src/language/weights/matrix-file.ts';
import { modelBytes } from '../../../../src/model-files.ts';
import { newArcSpace, scoreArcs } from './arcs.ts';
import { newPass, passBothWays } from './gated-average.ts';
import { putRoles, secondGates } from './layers.ts';
import { joinEnds, repeatRow, scoreRelations } from './relations.ts';

const TAGGED =
  'The/DET|DT mayor/NOUN|NN ,/PUNCT|, Ida/PROPN|NNP Zwickelbart/PROPN|NNP ,/PUNCT|, told/VERB|VBD crews/NOUN|NNS on/ADP|IN Monday/PROPN|NNP to/PART|TO mend/VERB|VB 12/NUM|CD dams/NOUN|NNS ./PUNCT|.';
const words = TAGGED.split(' ').map((one) => {
  const [form, tag] = one.split('/') as [string, string];
  return parseWord(readWord(form), parseTag(tag));
});
const { length } = words;
const rows = toFour(length);

const { network, relations } = PARSER;
const file = decodeMatrices(modelBytes('trees.bin'));
const arena = newArena(400_000);
const { floats } = arena;
const shapes = shapesOf(relations.length, file.numbers.tags!.length);
const parameters = Object.fromEntries(
  Object.keys(shapes).map((name) => [name, placeFloats(arena, file.matrices[name]!)]),
) as Parameters;
const tags = words.map(({ tag }) => network.tags.get(tag)!);

/** The sum of a word's vectors in floats. */
function putEmbedding(word: number, at: number): void {
  newRowReader(file.matrices.tags!)(tags[word]!, floats, at);
  const known = indexOfHash(network.words, words[word]!.word.hash);
  if (known >= 0) newRowReader(file.matrices.words!)(known, floats, at);
  for (const piece of piecesOf(words[word]!.word)) newRowReader(file.matrices.pieces!)(piece, floats, at);
}

/** Runs the network in floats, as it is learned; returns the words' roles. */
function rolesInFloats(): number {
  const windows = arena.take(rows * WINDOW * EMBEDDING);
  const window = (word: number, place: number): number => windows + (word * WINDOW + place) * EMBEDDING;
  for (let word = 0; word < length; word++) {
    putEmbedding(word, window(word, 0));
    if (word > 0) putEmbedding(word - 1, window(word, 1));
    if (word + 1 < length) putEmbedding(word + 1, window(word, 2));
  }
  const first = newPass(arena, rows, FIRST);
  const second = newPass(arena, rows, SECOND);
  const roles = arena.take(rows * ROLES);
  repeatRow(floats, parameters.firstBias, FIRST_GATES, first.gates, rows);
  arena.multiply(first.gates, windows, parameters.firstWeights, rows, WINDOW * EMBEDDING, FIRST_GATES);
  passBothWays(arena, first, 0, length);
  secondGates(arena, parameters, first.output, rows, second.gates);
  passBothWays(arena, second, 0, length);
  putRoles(arena, parameters, second.output, rows, roles);
  return roles;
}

it('the network in whole numbers scores as it was learned in floats', () => {
  const roles = rolesInFloats();
  const space = newArcSpace(arena, length);
  scoreArcs(arena, parameters, space, roles, length, tags);
  const arcs = runArcs(network, words);
  const heads = new Int16Array(length);
  for (let word = 0; word < length; word++) {
    for (let head = 0; head <= length; head++) {
      const at = word * arcs.columns + head;
      if (head === word) continue;
      expect(Math.abs(network.arena.floats[arcs.scores + at]! - floats[space.scores + at]!)).toBeLessThan(
        0.05,
      );
    }
    heads[word] = (word + 3) % (length + 1);
  }

  const joined = arena.take(rows * RELATION);
  const columns = toEight(relations.length);
  const scores = arena.take(rows * columns);
  heads.forEach((head, word) => {
    joinEnds(floats, parameters, roles, length, word, head, joined + word * RELATION);
  });
  scoreRelations(arena, parameters, joined, length, relations.length, scores);
  runRelations(network, heads);
  for (let word = 0; word < length; word++) {
    for (let relation = 0; relation < relations.length; relation++) {
      const at = word * columns + relation;
      const found = network.arena.floats[network.relationScores + at]!;
      expect(Math.abs(found - floats[scores + at]!)).toBeLessThan(0.05);
    }
  }
});
