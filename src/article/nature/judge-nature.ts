import type { Warning } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';
import type { JudgedBlock } from '../types.ts';
import { isIndexPage } from './index-page.ts';
import { wallOn } from './walls.ts';

export interface Nature {
  readonly judged: readonly JudgedBlock[];
  readonly warnings: readonly Warning[];
}

/**
 * Is there an article on the page at all? An index of others, a login wall, a page that could not be shown have none:
 * then no block is text, and a warning says what the page is.
 */
export function judgeNature(page: Page, judged: readonly JudgedBlock[]): Nature {
  const wall = wallOn(judged);
  if (wall !== null) return without(judged, wall);
  if (isIndexPage(page, judged)) return without(judged, INDEX);
  return { judged, warnings: judged.some(isText) ? [] : [NOTHING] };
}

const INDEX: Warning = {
  code: 'index-page',
  message: 'This page is an index of other pages and holds no article of its own.',
};
const NOTHING: Warning = {
  code: 'nothing-to-read',
  message: 'No text of an article is on this page; it may be drawn by a script, or hold pictures alone.',
};

const isText = ({ role }: JudgedBlock): boolean => role === 'body' || role === 'standfirst';

const without = (judged: readonly JudgedBlock[], warning: Warning): Nature => ({
  judged: judged.map((one) =>
    isText(one)
      ? { block: one.block, role: warning.code === 'index-page' ? 'related' : 'other', reason: warning.code }
      : one,
  ),
  warnings: [warning],
});
