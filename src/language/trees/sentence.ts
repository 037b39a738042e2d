import { mendBeforeInfinitive } from './before-infinitive.ts';
import { mendGerunds } from './gerunds.ts';
import type { ParseWord } from './input.ts';
import { mendInvertedSubject } from './inverted.ts';
import { mendNegatedAdjective } from './negated-adjective.ts';
import { type Parser, parse } from './parser.ts';
import type { Range } from './quoted.ts';
import { mendSecondSubject } from './second-subject.ts';
import { mendSharedSubject } from './shared-subject.ts';
import { mendSubjectBehindPreposition } from './subject-behind-preposition.ts';

/** Heads (indexes in the sentence, -1 for the root) and relations, by their numbers in the parser. */
export interface Tree {
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

/** What the network often has wrong and grammar knows better. */
const MENDS = [
  mendBeforeInfinitive,
  mendGerunds,
  mendNegatedAdjective,
  mendSubjectBehindPreposition,
  mendSecondSubject,
  mendSharedSubject,
];

/** The tree of a sentence; `quoted` are the sentences quoted in it. */
export function parseSentence(parser: Parser, words: readonly ParseWord[], quoted: readonly Range[]): Tree {
  const tree = parseApart(parser, words, quoted);
  for (const mend of MENDS) mend(tree, words, parser.relations);
  return tree;
}

/**
 * Parses a sentence, the quoted sentences in it apart from the words around them. Each hangs as a clausal complement
 * on the verb nearest to it outside; where there is none, it stands among those words by its root.
 */
function parseApart(parser: Parser, words: readonly ParseWord[], quoted: readonly Range[]): Tree {
  const clauses = quoted.filter(({ from, to }) => words.slice(from, to).some(({ finite }) => finite));
  if (clauses.length === 0) return parseWhole(parser, words);
  const tree = {
    heads: new Int16Array(words.length).fill(-1),
    labels: new Int16Array(words.length).fill(-1),
  };
  const roots = clauses.map(({ from, to }) => parsePart(parser, words, numbers(from, to), tree));
  const isOutside = (at: number): boolean => !clauses.some(({ from, to }) => from <= at && at < to);
  const outside = numbers(0, words.length).filter(isOutside);
  const verbs = outside.filter((at) => words[at]!.verb);
  if (verbs.length === 0) {
    const rest = [...outside, ...roots].sort((a, b) => a - b);
    parsePart(parser, words, rest, tree);
    return tree;
  }
  parsePart(parser, words, outside, tree);
  const complement = parser.relations.indexOf('ccomp');
  clauses.forEach((clause, index) => {
    const verb = nearest(verbs, clause);
    tree.heads[roots[index]!] = verb;
    tree.labels[roots[index]!] = complement;
    if (verb === clause.to) mendInvertedSubject(tree, verb, parser.relations);
  });
  return tree;
}

function parseWhole(parser: Parser, words: readonly ParseWord[]): Tree {
  const tree = parse(parser, words);
  const root = tree.heads.indexOf(words.length);
  if (root >= 0) tree.heads[root] = -1;
  return tree;
}

function numbers(from: number, to: number): number[] {
  const all: number[] = [];
  for (let i = from; i < to; i++) all.push(i);
  return all;
}

function nearest(verbs: readonly number[], { from, to }: Range): number {
  const distance = (verb: number): number => (verb < from ? from - verb : verb - to + 1);
  return verbs.reduce((best, verb) => (distance(verb) < distance(best) ? verb : best));
}

/** Parses some of a sentence's words as one sentence, writes their arcs into the tree and returns their root. */
function parsePart(parser: Parser, words: readonly ParseWord[], part: readonly number[], tree: Tree): number {
  const { heads, labels } = parse(
    parser,
    part.map((at) => words[at]!),
  );
  let root = part[0]!;
  part.forEach((at, index) => {
    const head = part[heads[index]!];
    tree.heads[at] = head ?? -1;
    tree.labels[at] = labels[index]!;
    if (head === undefined) root = at;
  });
  return root;
}
