import { formOf } from '../../src/language/tags/forms.ts';
import { readTagger, tagWords } from '../../src/language/tags/tagger.ts';
import { casingOf } from '../../src/language/tags/words.ts';
import { parseTag, parseWord } from '../../src/language/trees/input.ts';
import type { ModelFile } from '../../src/language/weights/binary.ts';
import { hashText } from '../../src/language/weights/hash.ts';
import type { Tree } from '../corpora/conllu.ts';
import { TAG_OPTIONS, trainTags } from '../tags/tags.ts';
import type { TaggedTree } from './trees.ts';

/** The trees with the tags that the tagger gives, their words as the parser takes them. */
export function tagTrees(file: ModelFile, trees: readonly Tree[]): TaggedTree[] {
  const tagger = readTagger(file);
  const tags = tagger.model.labels.map(parseTag);
  return trees.map((tree) => {
    const forms = tree.words.map(({ form }) => formOf(tagger, form));
    const given = tagWords(tagger, forms, casingOf(forms));
    return { tree, words: forms.map(({ word }, at) => parseWord(word, tags[given[at]!]!)) };
  });
}

/** Each part of the trees with the tags of a tagger that never saw it, so that a parser learns to live with errors. */
export function jackknifeTags(
  trees: readonly Tree[],
  parts: number,
  log: (line: string) => void,
): TaggedTree[] {
  const partOf = (tree: Tree): number => (hashText(tree.document) >>> 0) % parts;
  const tagged: TaggedTree[] = [];
  for (let part = 0; part < parts; part++) {
    log(`tagging part ${part + 1} of ${parts} with a tagger of the others`);
    const rest = trees.filter((tree) => partOf(tree) !== part);
    const file = trainTags(rest, { ...TAG_OPTIONS, rounds: 4 }, () => {});
    const own = trees.filter((tree) => partOf(tree) === part);
    tagged.push(...tagTrees(file, own));
  }
  return tagged;
}
