import type { Publisher } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';
import type { JudgedBlock } from '../types.ts';
import { mastheadOf } from './masthead.ts';
import { hostOnTop, outletOfAddress } from './masthead-address.ts';
import { outletOfRights } from './of-rights.ts';
import { outletOfTitle } from './of-title.ts';
import { oneName } from './one-name.ts';
import { domainOf, siteNames } from './site-names.ts';

/** The outlet whose page this is; null where the page does not say. */
export function readPublisher(page: Page, blocks: readonly JudgedBlock[]): Publisher | null {
  const shown =
    page.kind === 'text'
      ? (mastheadOf(blocks) ?? outletOfAddress(blocks) ?? outletOfRights(blocks))
      : outletOfTitle(page, blocks);
  const name = oneName(siteNames(page), blocks) ?? (shown === null ? null : oneName([shown], blocks));
  const domain = domainOf(page) ?? (page.kind === 'text' ? hostOnTop(blocks) : null);
  return name === null && domain === null ? null : { name, domain };
}
