import { readLemmaLexicon } from '../src/language/tags/lexicon.ts';
import { encodeModel } from '../src/language/weights/binary.ts';
import { readTreebanks } from './conllu.ts';
import { jackknifeTags, tagTrees } from './jackknife.ts';
import { learnLemmas } from './lemmas.ts';
import type { Recipe } from './recipe.ts';
import { TAG_OPTIONS, trainTags } from './tags.ts';
import { scoreTrees } from './trees.score.ts';
import { TREE_OPTIONS, trainTrees } from './trees.ts';

const PARTS = 4;

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Heads and relations from EWT and the open genres of GUM, learned on tags as the tagger gives them. */
export const trees: Recipe = {
  name: 'trees',
  run: (corpora, log) => {
    const { train, dev, newsDev } = readTreebanks(corpora);
    const lemmas = readLemmaLexicon(JSON.stringify(learnLemmas(train)));
    const models = trainTrees(jackknifeTags(train, PARTS, lemmas, log), TREE_OPTIONS, log);
    log('training the tagger that the figures need');
    const tagger = trainTags(train, TAG_OPTIONS, () => {});
    for (const [name, trees] of [
      ['EWT dev', dev],
      ['GUM dev, news and interview', newsDev],
    ] as const) {
      const { uas, las, words } = scoreTrees(models, tagTrees(tagger, lemmas, trees));
      log(`${name}, ${words} words, tags as given: UAS ${percent(uas)}, LAS ${percent(las)}`);
    }
    return new Map([
      ['trees.moves.bin', encodeModel(models.moves)],
      ['trees.relations.bin', encodeModel(models.relations)],
    ]);
  },
};
