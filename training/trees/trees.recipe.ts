import { encodeMatrices } from '../../src/language/weights/matrix-file.ts';
import { readTreebanks } from '../corpora/conllu.ts';
import { readRawTexts } from '../names/name-raw.ts';
import type { Recipe } from '../recipe.ts';
import { TAG_OPTIONS, trainTags } from '../tags/tags.ts';
import { jackknifeTags, tagTrees } from './jackknife.ts';
import { scoreTrees } from './trees.score.ts';
import { TREE_OPTIONS, trainTrees } from './trees.ts';
import { learnWordVectors } from './word-vectors.ts';

const PARTS = 4;

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Heads and relations from EWT and the open genres of GUM, learned on tags as the tagger gives them. */
export const trees: Recipe = {
  name: 'trees',
  run: (corpora, log) => {
    const { train, dev, newsDev } = readTreebanks(corpora);
    log('vectors of words by their neighbours in raw text');
    const gum = train.filter(({ document }) => document.startsWith('GUM_'));
    const texts = gum.map(({ words }) => words.map(({ form }) => form).join(' '));
    const vectors = learnWordVectors([...readRawTexts(corpora), ...texts]);
    const file = trainTrees(jackknifeTags(train, PARTS, log), vectors, TREE_OPTIONS, log);
    log('training the tagger that the figures need');
    const tagger = trainTags(train, TAG_OPTIONS, () => {});
    for (const [name, trees] of [
      ['EWT dev', dev],
      ['GUM dev, news and interview', newsDev],
    ] as const) {
      const { uas, las, subtypes, words } = scoreTrees(file, tagTrees(tagger, trees));
      const figures = `UAS ${percent(uas)}, LAS ${percent(las)}, with subtypes ${percent(subtypes)}`;
      log(`${name}, ${words} words, tags as given: ${figures}`);
    }
    return new Map([['trees.bin', encodeMatrices(file)]]);
  },
};
