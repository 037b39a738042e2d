import { MOST_TAG_FEATURES, tagFeatures } from '../../src/language/tags/features.ts';
import { formOf } from '../../src/language/tags/forms.ts';
import {
  CERTAIN,
  readTagger,
  type Tagger,
  type TagLexicon,
  tagWords,
  usualLabels,
} from '../../src/language/tags/tagger.ts';
import { type Casing, casingOf, readWord } from '../../src/language/tags/words.ts';
import type { ModelFile } from '../../src/language/weights/binary.ts';
import { newFeatures } from '../../src/language/weights/linear.ts';
import type { Tree } from '../corpora/conllu.ts';
import { Perceptron } from '../learners/perceptron.ts';
import { shuffled } from '../learners/shuffle.ts';

export interface TagOptions {
  readonly bits: number;
  readonly rounds: number;
  readonly least: number;
}

export const TAG_OPTIONS: TagOptions = { bits: 18, rounds: 6, least: 0.003 };

const RAREST_LABEL = 8;
const KNOWN_FROM = 3;
const CERTAIN_FROM = 25;

const labelOf = ({ upos, xpos }: { upos: string; xpos: string }): string => `${upos}|${xpos}`;

/** The joint labels (UPOS and XPOS) that occur often enough to be learned. */
function labelsOf(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of trees) {
    for (const word of words) counts.set(labelOf(word), (counts.get(labelOf(word)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n >= RAREST_LABEL)
    .map(([label]) => label)
    .sort();
}

/** Each word's usual label, and the words that have no other. */
function lexiconOf(trees: readonly Tree[], ids: ReadonlyMap<string, number>): TagLexicon {
  const counts = new Map<number, Map<number, number>>();
  for (const { words } of trees) {
    for (const word of words) {
      const id = ids.get(labelOf(word));
      if (id === undefined) continue;
      const { hash } = readWord(word.form);
      const labels = counts.get(hash) ?? new Map<number, number>();
      counts.set(hash, labels.set(id, (labels.get(id) ?? 0) + 1));
    }
  }
  const usual = new Map<number, number>();
  const certain = new Set<number>();
  for (const [hash, labels] of counts) {
    const sum = [...labels.values()].reduce((a, b) => a + b, 0);
    const [label, most] = [...labels].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
    if (sum >= KNOWN_FROM) usual.set(hash, label);
    if (sum >= CERTAIN_FROM && most === sum) certain.add(hash);
  }
  return { usual, certain };
}

/** One sentence in fourteen is learned in title case too, one in twenty-eight in capitals: headlines come so. */
function recased(trees: readonly Tree[]): Tree[] {
  const title = (form: string): string => (form.length > 3 ? form[0]!.toUpperCase() + form.slice(1) : form);
  const again = (tree: Tree, change: (form: string) => string): Tree => ({
    ...tree,
    words: tree.words.map((word) => ({ ...word, form: change(word.form) })),
  });
  const long = trees.filter(({ words }) => words.length >= 5);
  return [
    ...trees,
    ...long.filter((_, i) => i % 14 === 0).map((tree) => again(tree, title)),
    ...long.filter((_, i) => i % 28 === 7).map((tree) => again(tree, (form) => form.toUpperCase())),
  ];
}

/** Trains the tagger; the same trees and options give the same bytes. */
export function trainTags(
  trees: readonly Tree[],
  options: TagOptions,
  log: (line: string) => void,
): ModelFile {
  const labels = labelsOf(trees);
  const ids = new Map(labels.map((label, index) => [label, index] as const));
  const lexicon = lexiconOf(trees, ids);
  const learner = new Perceptron(options.bits, labels);
  const examples = recased(trees);
  for (let round = 1; round <= options.rounds; round++) {
    let right = 0;
    let all = 0;
    for (const tree of shuffled(examples, round)) {
      right += learnSentence(learner, lexicon, ids, tree);
      all += tree.words.length;
    }
    log(`round ${round} of ${options.rounds}: ${((100 * right) / all).toFixed(2)} % right while learning`);
  }
  return { model: learner.freeze(options.least), ...lexiconFile(lexicon) };
}

function learnSentence(
  learner: Perceptron,
  lexicon: TagLexicon,
  ids: ReadonlyMap<string, number>,
  tree: Tree,
): number {
  const words = tree.words.map(({ form }) => readWord(form));
  const casing: Casing = casingOf(tree.words.map(({ form }) => ({ text: form })));
  const given = new Int16Array(words.length);
  const state = { words, usual: usualLabels(lexicon, words), given, casing };
  let right = 0;
  tree.words.forEach((word, at) => {
    const gold = ids.get(labelOf(word)) ?? -1;
    if (lexicon.certain.has(words[at]!.hash)) {
      given[at] = state.usual[at]!;
      right++;
      return;
    }
    tagFeatures(state, at, FEATURES);
    const scores = new Float64Array(learner.labels.length);
    learner.score(FEATURES, scores);
    const guess = scores.indexOf(Math.max(...scores));
    learner.next();
    given[at] = guess;
    if (guess === gold) right++;
    else if (gold >= 0) learner.update(FEATURES, gold, guess);
  });
  return right;
}

const FEATURES = newFeatures(MOST_TAG_FEATURES);

function lexiconFile({ usual, certain }: TagLexicon): Pick<ModelFile, 'wordHashes' | 'wordLabels'> {
  const entries = [...usual].sort((a, b) => a[0] - b[0]);
  return {
    wordHashes: Int32Array.from(entries.map(([hash]) => hash)),
    wordLabels: Uint8Array.from(entries.map(([hash, label]) => label | (certain.has(hash) ? CERTAIN : 0))),
  };
}

export interface TagScore {
  readonly upos: number;
  readonly xpos: number;
  readonly words: number;
}

/** Shares of words with the right UPOS and the right XPOS, gold tokens given. */
export function scoreTags(file: ModelFile, trees: readonly Tree[]): TagScore {
  const tagger: Tagger = readTagger(file);
  let upos = 0;
  let xpos = 0;
  let words = 0;
  for (const tree of trees) {
    const forms = tree.words.map(({ form }) => formOf(tagger, form));
    const given = tagWords(tagger, forms, casingOf(forms));
    tree.words.forEach((word, at) => {
      const [u, x] = tagger.model.labels[given[at]!]!.split('|');
      words++;
      if (u === word.upos) upos++;
      if (x === word.xpos) xpos++;
    });
  }
  return { upos: upos / words, xpos: xpos / words, words };
}
