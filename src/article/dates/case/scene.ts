import type { Page } from '../../../page/index.ts';
import type { JudgedBlock } from '../../types.ts';
import { orderBySpelling } from '../order/by-spelling.ts';
import { orderOf } from '../order/order.ts';
import type { DayMonthOrder } from '../reading/types.ts';
import type { Scene } from './types.ts';

/** A date that may be read two ways. */
const NUMERIC = /(?<!\d\d)\d\d?[/-]\d\d?[/-]\d\d/;
const DIGIT = /\d/;
const LABEL = 300;

/** Sets the scene: where the headline and the text stand, and in which order the page writes day and month. */
export function sceneOf(page: Page, blocks: readonly JudgedBlock[], language: string | null): Scene {
  return {
    page,
    blocks,
    headline: blocks.findIndex(({ role }) => role === 'headline'),
    firstBody: blocks.findIndex(({ role }) => role === 'body' || role === 'standfirst'),
    firstParagraph: blocks.findIndex(({ role }) => role === 'body'),
    lastBody: blocks.findLastIndex(({ role }) => role === 'body'),
    hints: { order: orderOn(blocks), language },
  };
}

function orderOn(blocks: readonly JudgedBlock[]): DayMonthOrder | null {
  const labels: string[] = [];
  for (const { block } of blocks) {
    if (isLabel(block.text)) labels.push(block.text);
    for (const time of block.times) if (isLabel(time)) labels.push(time);
  }
  if (!labels.some((text) => NUMERIC.test(text))) return null;
  const body = blocks.filter(({ role }) => role === 'body').map(({ block }) => block.text);
  return orderOf(labels) ?? orderBySpelling(body.join(' '));
}

const isLabel = (text: string): boolean => text.length <= LABEL && DIGIT.test(text);
