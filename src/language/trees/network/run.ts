import type { Arcs } from '../projective.ts';
import { scoreArcs } from './arcs.ts';
import { highest } from './highest.ts';
import type { Network } from './network.ts';
import { FIRST, GATES, ONE_WAY, SECOND } from './sizes.ts';
import { type NetworkWord, remember } from './words/remember.ts';

/** The scores of all arcs among the words: see `scoreArcs`. */
export function runArcs(network: Network, words: readonly NetworkWord[]): Arcs {
  const { arena, firstGates, first, secondGates, second } = network;
  const { length } = words;
  remember(network, words);
  arena.addNeighbours(firstGates, network.places, length, ONE_WAY);
  passBothWays(network, firstGates, first, FIRST, length);
  arena.multiplyToShorts(secondGates, first, network.secondWeights, length);
  passBothWays(network, secondGates, second, SECOND, length);
  arena.multiplyToFloats(network.roles, second, network.roleWeights, length);
  return scoreArcs(network, length);
}

/** The pass in which the network was learned (`training/trees/network/forward/gated-average.ts`), in whole numbers. */
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

/** The head that each word likes best, one by one: they need not make a tree. */
export function likedHeads({ arena: { floats } }: Network, { scores, columns, length }: Arcs): Int16Array {
  const heads = new Int16Array(length);
  for (let word = 0; word < length; word++)
    heads[word] = highest(floats, scores + word * columns, length + 1);
  return heads;
}
