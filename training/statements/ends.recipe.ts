// Before anything that reads: models are decoded as modules are loaded.
import './no-ends.ts';

import { probability } from '../../src/statement/logistic.ts';
import { type Example, encodeLogistic, trainLogistic } from '../learners/logistic.ts';
import type { Recipe } from '../recipe.ts';
import { endExamplesOf } from './end-examples.ts';
import { proseOf, readGold } from './statement-examples.ts';

const FOLDS = 5;

/** Where what is said ends, from PolNeAR's train half. */
export const ends: Recipe = {
  name: 'ends',
  run: (corpora, log) => {
    const articles = readGold(corpora, 'train.jsonl.gz').map((each) => endExamplesOf(each, proseOf(each)));
    const all = articles.flat();
    log(
      `${articles.length} articles, ${all.length} places, ${all.filter(({ right }) => right).length} of them ends`,
    );
    heldOut(articles, log);
    return new Map([['ends.json', encodeLogistic(trainLogistic(all, log))]]);
  },
};

/** Five-fold cross-validation over articles: how often a place is told right. */
function heldOut(articles: readonly (readonly Example[])[], log: (line: string) => void): void {
  let [told, right, ends, hits] = [0, 0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainLogistic(articles.filter((_, i) => i % FOLDS !== fold).flat(), () => {});
    for (const example of articles.filter((_, i) => i % FOLDS === fold).flat()) {
      const says = probability(model, example.features) >= 0.5;
      if (says) told++;
      if (example.right) ends++;
      if (says && example.right) hits++;
      if (says === example.right) right++;
    }
  }
  const places = articles.reduce((sum, each) => sum + each.length, 0);
  log(
    `held out: ${(right / places).toFixed(3)} of places told right; ends: precision ${(hits / told).toFixed(3)}, recall ${(hits / ends).toFixed(3)}`,
  );
}
