import type { Page } from '../../../page/index.ts';
import { chanceOf } from '../../roles/model/forest.ts';
import { titleKey } from '../../roles/titles.ts';
import type { JudgedBlock } from '../../types.ts';
import { rowOf } from './features.ts';
import { forest } from './load.ts';
import { type Line, sceneOf } from './scene.ts';

/** The line that the model thinks likeliest is believed from this chance on; below it the rules are. */
const SURE = 0.1;
/** Where the rules find none there may be none: then it must be surer, and the line no label. */
const SURE_ALONE = 0.6;
const FEWEST_WORDS = 4;

export const BY_MODEL = 'title-model';

/**
 * The title of a text without markup: of the lines over its text the one that the model thinks likeliest to be it. What
 * the rules took for the headline is none then, unless it says the same.
 */
export function withTitleOfLines(page: Page, blocks: readonly JudgedBlock[]): readonly JudgedBlock[] {
  if (page.kind !== 'text' || blocks.some(({ block }) => block.stated !== undefined)) return blocks;
  const title = likeliest(blocks);
  if (title === null) return blocks;
  const key = titleKey(title.text);
  return blocks.map((one, index): JudgedBlock => {
    if (index === title.index) return { block: one.block, role: 'headline', reason: BY_MODEL };
    if (one.role !== 'headline' || titleKey(one.block.text) === key) return one;
    return { block: one.block, role: 'other', reason: 'another-line-is-the-title' };
  });
}

function likeliest(blocks: readonly JudgedBlock[]): Line | null {
  const scene = sceneOf(blocks);
  if (scene === null) return null;
  const isAlone = scene.judged < 0 && scene.signed === null;
  let best: Line | null = null;
  let most = isAlone ? SURE_ALONE : SURE;
  for (const line of scene.lines) {
    if (line.text.endsWith(':') || (isAlone && line.text.split(' ').length < FEWEST_WORDS)) continue;
    const chance = chanceOf(forest(), rowOf(line, scene));
    if (chance > most) {
      most = chance;
      best = line;
    }
  }
  return best;
}
