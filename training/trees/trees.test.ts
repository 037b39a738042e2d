import { describe, expect, it } from 'vitest';
import { readWord } from '../../src/language/tags/words.ts';
import { parseTag, parseWord } from '../../src/language/trees/input.ts';
import { encodeMatrices } from '../../src/language/weights/matrix-file.ts';
import { scoreTrees } from './trees.score.ts';
import { type TaggedTree, trainTrees } from './trees.ts';
import { VECTOR } from './word-vectors.ts';

const NAMES = ['Ada', 'Ole', 'Kim'];
const VERBS = ['fed', 'saw', 'met'];

/** "Ada fed old Kim": the verb is the root, names hang on it, an adjective on its name. */
function treeOf(subject: string, verb: string, object: string): TaggedTree {
  const words = [
    [subject, 'PROPN|NNP', 1, 'nsubj'],
    [verb, 'VERB|VBD', -1, 'root'],
    ['old', 'ADJ|JJ', 3, 'amod'],
    [object, 'PROPN|NNP', 1, 'obj'],
  ] as const;
  return {
    tree: {
      document: 'toy',
      words: words.map(([form, , head, deprel]) => ({
        form,
        lemma: form,
        upos: '',
        xpos: '',
        head,
        deprel,
        spaced: true,
      })),
    },
    words: words.map(([form, tag]) => parseWord(readWord(form), parseTag(tag))),
  };
}

const TREES = NAMES.flatMap((subject) =>
  VERBS.flatMap((verb) => NAMES.map((object) => treeOf(subject, verb, object))),
);
const VECTORS = { hashes: Int32Array.of(1), values: new Float32Array(VECTOR) };
const train = () => trainTrees(TREES, VECTORS, { rounds: 40, rate: 0.02 }, () => {});

describe('training trees', () => {
  const file = train();

  it('learns heads and relations', () => {
    const { uas, subtypes } = scoreTrees(file, TREES);
    expect([uas, subtypes]).toEqual([1, 1]);
  });

  it('gives the same bytes twice', () => expect(encodeMatrices(train())).toEqual(encodeMatrices(file)));
});
