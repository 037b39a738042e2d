import { readLemmaLexicon } from '../../src/language/tags/lexicon.ts';
import { encodeModel } from '../../src/language/weights/binary.ts';
import { readTreebanks } from '../corpora/conllu.ts';
import type { Recipe } from '../recipe.ts';
import { learnLemmas, scoreLemmas } from './lemmas.ts';
import { scoreTags, TAG_OPTIONS, trainTags } from './tags.ts';

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Tags and lemmas from EWT and the open genres of GUM. */
export const tags: Recipe = {
  name: 'tags',
  run: (corpora, log) => {
    const { train, dev, newsDev } = readTreebanks(corpora);
    const file = trainTags(train, TAG_OPTIONS, log);
    const lemmas = JSON.stringify(learnLemmas(train));
    for (const [name, trees] of [
      ['EWT dev', dev],
      ['GUM dev, news and interview', newsDev],
    ] as const) {
      const { upos, xpos, words } = scoreTags(file, trees);
      const lemma = scoreLemmas(readLemmaLexicon(lemmas), trees);
      log(`${name}, ${words} words: UPOS ${percent(upos)}, XPOS ${percent(xpos)}, lemma ${percent(lemma)}`);
    }
    return new Map<string, Uint8Array | string>([
      ['tags.bin', encodeModel(file)],
      ['tags.lemmas.json', lemmas],
    ]);
  },
};
