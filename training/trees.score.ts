import { parseInput } from '../src/language/trees/input.ts';
import { parse, readParser } from '../src/language/trees/parser.ts';
import type { TaggedTree, TreeModels } from './trees.ts';

export interface TreeScore {
  readonly uas: number;
  readonly las: number;
  readonly words: number;
}

/** Unlabelled and labelled attachment, every word counted (punctuation too), relations with their subtypes. */
export function scoreTrees({ moves, relations }: TreeModels, trees: readonly TaggedTree[]): TreeScore {
  const parser = readParser(moves, relations);
  let uas = 0;
  let las = 0;
  let total = 0;
  for (const { tree, words } of trees) {
    const { heads, labels } = parse(parser, parseInput(words));
    tree.words.forEach(({ head, deprel }, at) => {
      total++;
      if (heads[at] !== (head < 0 ? words.length : head)) return;
      uas++;
      if (parser.relations.labels[labels[at]!] === deprel) las++;
    });
  }
  return { uas: uas / total, las: las / total, words: total };
}
