import type { Page } from '../../../page/index.ts';
import { signedIn } from '../../authors/signed.ts';
import { findDates } from '../../dates/reading/find.ts';
import { chanceOf } from '../../roles/model/forest.ts';
import { titleKey } from '../../roles/titles.ts';
import type { JudgedBlock } from '../../types.ts';
import { rowOf } from './features.ts';
import { forest } from './load.ts';
import { type Line, type Scene, sceneOf } from './scene.ts';

/** The line that the model thinks likeliest is believed from this chance on; below it the rules are. */
const SURE = 0.1;
/** Where the rules find none there may be none: then it must be surer, and the line no label. */
const SURE_ALONE = 0.6;
const FEWEST_WORDS = 4;
/** A sentence right under a line that is so much as likely is its standfirst. */
const NEAR = 0.5;

/**
 * The title of a text without markup: of the lines over its text the one that the model thinks likeliest to be it, else the
 * one over the line that signs it. What the rules took for the headline is none then, unless it says the same.
 */
export function withTitleOfLines(page: Page, blocks: readonly JudgedBlock[]): readonly JudgedBlock[] {
  if (page.kind !== 'text' || blocks.some(({ block }) => block.stated !== undefined)) return blocks;
  const scene = sceneOf(blocks);
  const title = scene === null ? null : (likeliest(scene) ?? overSignature(scene));
  if (title === null) return blocks;
  const key = titleKey(blocks[title.index]!.block.text);
  const isTitle = ({ role, block }: JudgedBlock): boolean =>
    role === 'headline' && titleKey(block.text) === key;
  const isAgreed = blocks.some(isTitle);
  return blocks.map((one, index): JudgedBlock => {
    if (index === title.index && !isAgreed)
      return { block: one.block, role: 'headline', reason: title.reason };
    if (one.role !== 'headline' || isTitle(one)) return one;
    return { block: one.block, role: 'other', reason: 'another-line-is-the-title' };
  });
}

interface Found {
  readonly index: number;
  readonly reason: string;
}

function likeliest(scene: Scene): Found | null {
  const isAlone = scene.judged < 0 && scene.signed === null;
  let best: Found | null = null;
  let most = isAlone ? SURE_ALONE : SURE;
  let above = { chance: 0, index: -1, isSentence: true };
  for (const line of scene.lines) {
    if (isNoTitle(line, scene) || (isAlone && line.text.split(' ').length < FEWEST_WORDS)) continue;
    const chance = chanceOf(forest(), rowOf(line, scene));
    const isSentence = /[^.][.。]$/.test(line.text);
    const isStandfirst = isSentence && !above.isSentence && above.index === line.index - 1;
    if (chance > most && !(isStandfirst && above.chance > NEAR * chance)) {
      most = chance;
      best = { index: line.index, reason: 'title-model' };
    }
    above = { chance, index: line.index, isSentence };
  }
  return best;
}

/** A label; a line that signs, where another is a title; a point under the headline; the head of a paper with its day, which a print repeats on its next pages. */
const isNoTitle = ({ text, index }: Line, { blocks, first, judged }: Scene): boolean =>
  text.endsWith(':') ||
  (judged >= 0 && blocks[index]!.role === 'byline' && signedIn(text).length > 0) ||
  blocks[index]!.reason === 'points-under-headline' ||
  (blocks[index]!.role === 'dateline' && standsBelow(blocks, first, text) && hasDay(text));

const standsBelow = (blocks: readonly JudgedBlock[], first: number, text: string): boolean =>
  blocks.some(({ block }, index) => index > first && block.text === text);

/** "The best pumps of 2025" names a year alone. */
const hasDay = (text: string): boolean => findDates(text).some(({ day }) => day !== null);

function overSignature({ blocks, signed }: Scene): Found | null {
  const index = signed === null ? -1 : blocks.findIndex(({ block }) => block.text === signed);
  return index < 0 ? null : { index, reason: 'line-above-signature' };
}
