import { FEATURES } from '../../src/article/headline/model/features.ts';
import { chanceOf, type Forest } from '../../src/article/roles/model/forest.ts';
import { type Boosting, boost, type Sample } from '../learners/boosting.ts';
import { encodeForest } from '../learners/forest-file.ts';
import type { Recipe } from '../recipe.ts';
import { type TitlePage, titlePages } from './title-pages.ts';

const SETTINGS: Boosting = { trees: 120, leaves: 8, rate: 0.1, least: 0.3, penalty: 1 };
const FOLDS = 5;

/** Which line of a text without markup is its title, from pages whose title is known. */
export const titles: Recipe = {
  name: 'titles',
  run: (corpora, log) => {
    const pages = titlePages(corpora);
    const learned = samplesOf(pages);
    log(`${pages.length} pages, ${learned.length} lines, ${FEATURES.length} features`);
    report(pages, log);
    return new Map([['titles.json', encodeForest(FEATURES, boost(learned, SETTINGS))]]);
  },
};

/** A page none of whose lines is the title teaches nothing. */
const samplesOf = (pages: readonly TitlePage[]): Sample[] =>
  pages.flatMap(({ samples }) => (samples.some(({ right }) => right) ? samples : []));

function foldOf(house: string): number {
  let hash = 7;
  for (let i = 0; i < house.length; i++) hash = (Math.imul(hash, 33) + house.charCodeAt(i)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

/** By set, of how many pages whose title stands over the text the rules and the model, held out, take the right line. */
function report(pages: readonly TitlePage[], log: (line: string) => void): void {
  const sums = new Map<string, { pages: number; rules: number; model: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ house }: TitlePage): boolean => foldOf(house) === fold;
    const forest = boost(samplesOf(pages.filter((page) => !isHeld(page))), SETTINGS);
    for (const { set, samples, ruled } of pages.filter(isHeld)) {
      if (!samples.some(({ right }) => right)) continue;
      const sum = sums.get(set) ?? sums.set(set, { pages: 0, rules: 0, model: 0 }).get(set)!;
      sum.pages++;
      if (samples[ruled]?.right) sum.rules++;
      if (samples[likeliest(forest, samples)]!.right) sum.model++;
    }
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  for (const [set, { pages: count, rules, model }] of sums)
    log(`held out: ${set}: of ${count} pages the rules take the title on ${rules}, the model on ${model}`);
}

function likeliest(forest: Forest, samples: readonly Sample[]): number {
  const chances = samples.map(({ row }) => chanceOf(forest, row));
  return chances.indexOf(Math.max(...chances));
}
