import type { BlockRole } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';
import { titleKey } from '../roles/titles.ts';
import { SECTION } from '../roles/words/sections.ts';
import type { JudgedBlock } from '../types.ts';
import { namesOutlet } from './outlet-words.ts';

const BEHIND = /^\s*(?:[|·•｜»]|[–—-](?=\s)|::?)\s*(.{3,40})$/u;

/**
 * "Ferry stays in port | Harbour Press": what the window's title sets behind the headline, where it is an outlet's name, or
 * the notice of rights or a line at the foot says it too.
 */
export function outletOfTitle(page: Page, blocks: readonly JudgedBlock[]): string | null {
  const headline = blocks.find(({ role }) => role === 'headline')?.block.text;
  const title = page.witnesses.find(({ origin, name }) => origin === 'title' && name === 'title')?.value;
  if (headline === undefined || title === undefined || !title.startsWith(headline)) return null;
  const name = BEHIND.exec(title.slice(headline.length))?.[1]?.trim();
  if (name === undefined || SECTION.test(name) || /[|·•｜»]/u.test(name)) return null;
  return namesOutlet(name) || isInRights(name, blocks) || opensFoot(name, blocks) ? name : null;
}

function isInRights(name: string, blocks: readonly JudgedBlock[]): boolean {
  const key = titleKey(name);
  return blocks.some(({ block, role }) => role === 'legal' && titleKey(block.text).includes(key));
}

/** "The Quay Lantern, S.L. - Legal notice - Contact", below the text. */
function opensFoot(name: string, blocks: readonly JudgedBlock[]): boolean {
  if (/\d/.test(name)) return false;
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  return blocks
    .slice(last + 1)
    .some(
      ({ block, role }) => FOOT.has(role) && block.text.startsWith(name) && block.text.length > name.length,
    );
}

const FOOT: ReadonlySet<BlockRole> = new Set(['legal', 'navigation', 'other']);
