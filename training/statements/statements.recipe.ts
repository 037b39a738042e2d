import { probability } from '../../src/statement/logistic.ts';
import { type Example, encodeLogistic, trainLogistic } from '../learners/logistic.ts';
import type { Recipe } from '../recipe.ts';
import { examplesOf, type GoldArticle, proseOf, readGold } from './statement-examples.ts';

const FOLDS = 5;

/** Which drafts of the rules are right, from PolNeAR's train half. */
export const statements: Recipe = {
  name: 'statements',
  run: (corpora, log) => {
    const articles = readGold(corpora, 'train.jsonl.gz').map(examples);
    log(`${articles.length} articles, ${articles.flat().length} drafts`);
    reliability(articles, log);
    return new Map([['statements.json', encodeLogistic(trainLogistic(articles.flat(), log))]]);
  },
};

function examples(article: GoldArticle): Example[] {
  return examplesOf(article, proseOf(article));
}

/** Five-fold cross-validation over articles: of the drafts given 0.8, are four in five right? */
function reliability(articles: readonly (readonly Example[])[], log: (line: string) => void): void {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainLogistic(articles.filter((_, i) => i % FOLDS !== fold).flat(), () => {});
    for (const { features, right } of articles.filter((_, i) => i % FOLDS === fold).flat()) {
      const guess = probability(model, features);
      const bin = bins[Math.min(9, Math.floor(guess * 10))]!;
      bin.count++;
      bin.sum += guess;
      if (right) bin.right++;
    }
  }
  for (const { count, right, sum } of bins)
    log(`held out: said ${(sum / count).toFixed(2)}, right ${(right / count).toFixed(2)}, of ${count}`);
}
