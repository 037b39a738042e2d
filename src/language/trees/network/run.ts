import { arcColumns, scoreArcs } from './arcs.ts';
import type { Network } from './network.ts';
import { joinEnds, scoreRelations } from './relations.ts';
import { type NetworkWord, remember } from './remember.ts';
import { FIRST, GATES, ONE_WAY, RELATION, SECOND, toEight } from './sizes.ts';

/** Works out the scores of all arcs among the words, in `network.arcs`: see `scoreArcs`. */
export function runArcs(network: Network, words: readonly NetworkWord[]): void {
  const { arena, parameters, firstGates, first, secondGates, second, roles, sentenceTags } = network;
  const { length } = words;
  remember(network, words);
  arena.addNeighbours(firstGates, network.places, length, ONE_WAY);
  passBothWays(network, firstGates, first, FIRST, length);
  arena.multiplyToShorts(secondGates, first, network.secondWeights, length);
  passBothWays(network, secondGates, second, SECOND, length);
  arena.multiplyToFloats(roles, second, network.roleWeights, length);
  scoreArcs(arena, parameters, network.arcs, roles, length, sentenceTags);
}

/** The pass in which the network was learned (`training/tree-network/gated-average.ts`), in whole numbers. */
function passBothWays(
  { arena }: Network,
  gates: number,
  output: number,
  units: number,
  length: number,
): void {
  const wide = 2 * GATES * units;
  const last = length - 1;
  arena.passShorts(gates, output, units, length, wide, 2 * units);
  arena.passShorts(
    gates + (last * wide + GATES * units) / 2,
    output + (last * 2 * units + units) / 2,
    units,
    length,
    -wide,
    -2 * units,
  );
}

/** The relation of each word to the head it was given, by its number; `runArcs` was run on the same words. */
export function runRelations(network: Network, heads: Int16Array): Int16Array {
  const { arena, parameters, roles, joined, relations, relationScores } = network;
  const { length } = heads;
  heads.forEach((head, word) => {
    joinEnds(arena.floats, parameters, roles, length, word, head, joined + word * RELATION);
  });
  scoreRelations(arena, parameters, joined, length, relations.length, relationScores);
  const columns = toEight(relations.length);
  return heads.map((_, word) => highest(arena.floats, relationScores + word * columns, relations.length));
}

/** The head that each word likes best, one by one: they need not make a tree. */
export function likedHeads({ arena: { floats }, arcs }: Network, length: number): Int16Array {
  const heads = new Int16Array(length);
  for (let word = 0; word < length; word++)
    heads[word] = highest(floats, arcs.scores + word * arcColumns(length), length + 1);
  return heads;
}

function highest(floats: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (floats[from + i]! > floats[from + best]!) best = i;
  return best;
}
