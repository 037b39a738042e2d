import { arcColumns, scoreArcs } from './arcs.ts';
import { passBothWays } from './gated-average.ts';
import { putRoles, secondGates } from './layers.ts';
import { type Network, REMEMBERED } from './network.ts';
import { joinEnds, scoreRelations } from './relations.ts';
import { type NetworkWord, remember } from './remember.ts';
import { FIRST, FIRST_GATES, ONE_WAY, RELATION, SECOND, toEight, toFour } from './sizes.ts';

/** Works out the scores of all arcs among the words, in `network.arcs`: see `scoreArcs`. */
export function runArcs(network: Network, words: readonly NetworkWord[]): void {
  const { arena, parameters, first, second, roles, rememberedTags } = network;
  const { length } = words;
  const rows = toFour(length);
  remember(network, words);
  words.forEach(({ place }, at) => {
    firstGates(network, at, place.row, words[at - 1]?.place.row ?? -1, words[at + 1]?.place.row ?? -1);
  });
  passBothWays(arena, first, 0, length);
  blank(network, first.output, 2 * FIRST, length);
  secondGates(arena, parameters, first.output, rows, second.gates);
  passBothWays(arena, second, 0, length);
  blank(network, second.output, 2 * SECOND, length);
  putRoles(arena, parameters, second.output, rows, roles);
  const tags = words.map(({ place }) => rememberedTags[place.row]!);
  scoreArcs(arena, parameters, network.arcs, roles, length, tags);
}

/** The first pass's gates of the word at `at`, summed from what it and its neighbours are remembered to add. */
function firstGates(
  { arena: { floats, add }, remembered, first }: Network,
  at: number,
  own: number,
  before: number,
  behind: number,
): void {
  const gates = first.gates + at * FIRST_GATES;
  const self = remembered + own * REMEMBERED;
  floats.copyWithin(gates, self, self + FIRST_GATES);
  if (before >= 0) add(gates, remembered + before * REMEMBERED + FIRST_GATES, ONE_WAY);
  const backward = FIRST_GATES + ONE_WAY;
  if (behind >= 0) add(gates + ONE_WAY, remembered + behind * REMEMBERED + backward, ONE_WAY);
}

/** Rows come in fours; those behind the last word count for nothing. */
function blank({ arena }: Network, rows: number, columns: number, length: number): void {
  arena.floats.fill(0, rows + length * columns, rows + toFour(length) * columns);
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
