import { FEATURES } from '../../src/article/roles/model/features.ts';
import { chanceOf, type Forest } from '../../src/article/roles/model/forest.ts';
import { type Boosting, boost } from '../learners/boosting.ts';
import { encodeForest } from '../learners/forest-file.ts';
import type { Recipe } from '../recipe.ts';
import { type BlockSample, blockPages } from './block-pages.ts';

const SETTINGS: Boosting = { trees: 70, leaves: 8, rate: 0.12, least: 0.3, penalty: 1 };
const FOLDS = 5;
/** From this chance on a block that a rule took out is put back. */
const SURE = 0.5;

/** Which blocks of an HTML page are its text, from pages whose text was marked by hand or by rules of their house. */
export const blocks: Recipe = {
  name: 'blocks',
  run: (corpora, log) => {
    const pages = blockPages(corpora);
    const samples = pages.flatMap((page) => page.samples);
    log(`${pages.length} pages, ${samples.length} blocks, ${FEATURES.length} features`);
    const folds = Array.from({ length: FOLDS }, (_, fold) => {
      const inFold = (house: string): boolean => foldOf(house) === fold;
      const learned = pages.filter(({ house }) => !inFold(house)).flatMap((page) => page.samples);
      const forest = boost(learned, SETTINGS);
      log(`fold ${fold + 1} of ${FOLDS}`);
      return { forest, held: pages.filter(({ house }) => inFold(house)).flatMap((page) => page.samples) };
    });
    reportPutBack(folds, log);
    return new Map([['blocks.json', encodeForest(FEATURES, boost(samples, SETTINGS))]]);
  },
};

function foldOf(house: string): number {
  let hash = 7;
  for (let i = 0; i < house.length; i++) hash = (Math.imul(hash, 33) + house.charCodeAt(i)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

interface Fold {
  readonly forest: Forest;
  readonly held: readonly BlockSample[];
}

/** By the rule that took a block out: how much the model puts back, rightly and wrongly, in shares of a page. */
function reportPutBack(folds: readonly Fold[], log: (line: string) => void): void {
  const byRule = new Map<string, { right: number; wrong: number }>();
  for (const { forest, held } of folds) {
    for (const { row, right, weight, reason, isText } of held) {
      if (isText || chanceOf(forest, row) < SURE) continue;
      const sum = byRule.get(reason) ?? { right: 0, wrong: 0 };
      if (right) sum.right += weight;
      else sum.wrong += weight;
      byRule.set(reason, sum);
    }
  }
  const gain = ({ right, wrong }: { right: number; wrong: number }): number => right - wrong;
  for (const [reason, sum] of [...byRule].sort((a, b) => gain(b[1]) - gain(a[1])))
    log(
      `held out: ${reason}: put back rightly ${sum.right.toFixed(3)}, wrongly ${sum.wrong.toFixed(3)} of a page`,
    );
}
