import type { Page } from '../../../page/index.ts';
import type { JudgedBlock } from '../../types.ts';
import { orderOf } from '../reading/order.ts';
import type { Scene } from './types.ts';

const NUMERIC = /\d[/-]\d/;

/** Sets the scene: where the headline and the text stand, and in which order the page writes day and month. */
export function sceneOf(page: Page, blocks: readonly JudgedBlock[], language: string | null): Scene {
  const numeric = blocks
    .filter(({ block }) => NUMERIC.test(block.text))
    .map(({ block }) => block.text.slice(0, 400));
  return {
    page,
    blocks,
    headline: blocks.findIndex(({ role }) => role === 'headline'),
    firstBody: blocks.findIndex(({ role }) => role === 'body' || role === 'standfirst'),
    lastBody: blocks.findLastIndex(({ role }) => role === 'body'),
    hints: { order: orderOf(numeric), language },
  };
}
