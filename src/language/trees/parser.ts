import type { MatrixFile } from '../weights/matrix-file.ts';
import { withoutBareRoot } from './bare-root.ts';
import type { ParseWord } from './input.ts';
import { isProjectiveTree } from './is-tree.ts';
import { type Network, readNetwork } from './network/network.ts';
import { runRelations } from './network/relations.ts';
import { likedHeads, runArcs } from './network/run.ts';
import { LONGEST } from './network/sizes.ts';
import { bestProjective } from './projective.ts';

export interface Parser {
  readonly network: Network;
  /** The relations, by the numbers that a parse gives. */
  readonly relations: readonly string[];
}

export interface Parse {
  /** The words' number stands for the root. */
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

export const readParser = (file: MatrixFile): Parser => ({
  network: readNetwork(file),
  relations: file.labels,
});

/** Heads and relations of a sentence. */
export function parse(parser: Parser, words: readonly ParseWord[]): Parse {
  return words.length > LONGEST ? parseLong(parser, words) : parseShort(parser, words);
}

function parseShort({ network }: Parser, words: readonly ParseWord[]): Parse {
  const { length } = words;
  if (length === 0) return { heads: new Int16Array(), labels: new Int16Array() };
  const arcs = runArcs(network, words);
  const liked = likedHeads(network, arcs);
  const tree = isProjectiveTree(liked) ? liked : bestProjective(network.arena, arcs);
  const heads = withoutBareRoot(network.arena, arcs, words, tree);
  return { heads, labels: runRelations(network, heads) };
}

/** What is parsed at once of what is longer than a sentence: the best tree takes the square of its length a word. */
const PART = 24;

/** No sentence but a list or noise is so long: parsed in parts, whose roots stand beside that of the first. */
function parseLong(parser: Parser, words: readonly ParseWord[]): Parse {
  const heads = new Int16Array(words.length);
  const labels = new Int16Array(words.length);
  const beside = Math.max(0, parser.relations.indexOf('parataxis'));
  let root = -1;
  for (let from = 0; from < words.length; from += PART) {
    const part = parseShort(parser, words.slice(from, from + PART));
    for (let at = 0; at < part.heads.length; at++) {
      const isRoot = part.heads[at] === part.heads.length;
      heads[from + at] = !isRoot ? from + part.heads[at]! : root < 0 ? words.length : root;
      labels[from + at] = isRoot && root >= 0 ? beside : part.labels[at]!;
    }
    if (root < 0) root = part.heads.indexOf(part.heads.length);
  }
  return { heads, labels };
}
