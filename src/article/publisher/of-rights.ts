import { isOutlet } from '../credit/agencies.ts';
import type { JudgedBlock } from '../types.ts';

const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:©|copyright|by)?\s*(?:\d{4}(?:\s?[-–—]\s?\d{2,4})?)?,?\s*(?:by\s+)?(\p{Lu}[^.,|\d©]{2,50})/iu;
/** Who owns an outlet is not the outlet. */
const COMPANY =
  /(?<!\p{L})(?:holdings?|group|publishing|publications|company|corp(?:oration)?|co|photos?|images?)(?!\p{L})/iu;
const FORM = /\s+(?:pvt|private|ltd|limited|llc|inc|gmbh|ag|plc|pty|s\.?a|all rights).*$/iu;

/** The outlet that a dump's notice of rights names: "© 2021 The Harbour Times. All rights reserved." */
export function outletOfRights(blocks: readonly JudgedBlock[]): string | null {
  for (const { block, reason } of blocks.toReversed()) {
    const owner = reason === 'copyright-line' ? RIGHTS.exec(block.text)?.[1] : undefined;
    const name = owner?.replace(FORM, '').trim();
    if (name !== undefined && !COMPANY.test(name) && isOutlet(name)) return name;
  }
  return null;
}
