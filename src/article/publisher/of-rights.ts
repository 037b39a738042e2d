import { isOutlet } from '../credit/agencies.ts';
import type { JudgedBlock } from '../types.ts';

const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:©|copyright|by)?\s*(?:\d{4}(?:\s?[-–—]\s?\d{2,4})?)?,?\s*(?:by\s+)?(\p{Lu}[^.,|\d©]{2,50})/iu;
/** Who owns an outlet is not the outlet. */
const COMPANY =
  /(?<!\p{L})(?:holdings?|group|publishing|publications|company|corp(?:oration)?|co|photos?|images?)(?!\p{L})/iu;
const FORM = /\s+(?:pvt|private|ltd|limited|llc|inc|gmbh|ag|plc|pty|s\.?a|all rights).*$/iu;

/** "The Harbour Times © 2021 | Terms". */
const BEFORE_SIGN = /^(\p{Lu}[^.,|\d©:]{2,40}?)\s*©\s*\d{4}/u;
/** A year and a name that the sentence ends with: such a name needs no word of outlets in it. */
const WHOLE =
  /(?:©|copyright)\s*(?:©|copyright)?\s*\d{4}(?:\s?[-–—]\s?\d{2,4})?,?\s(\p{Lu}[^.,|\d©:]{2,40})\.\s+all rights reserved/iu;
const MOST_WORDS = 5;

/** What else stands before the sign of copyright, or after it. */
const NO_NAME =
  /(?<!\p{L})(?:rights|copyright|privacy|terms|policy|cookies?|settings|contact|sitemap|theme|powered|design(?:ed)?)(?!\p{L})/iu;

/** The outlet that a dump's notice of rights names: "© 2021 The Harbour Times. All rights reserved." */
export function outletOfRights(blocks: readonly JudgedBlock[]): string | null {
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { block, reason } = blocks[i]!;
    if (reason !== 'copyright-line') continue;
    const name = RIGHTS.exec(block.text)?.[1]?.replace(FORM, '').trim();
    if (name !== undefined && !COMPANY.test(name) && isOutlet(name)) return name;
    const plain = i > last ? plainOwner(block.text) : null;
    if (plain !== null && !isBylined(plain, blocks)) return plain;
  }
  return null;
}

const isBylined = (name: string, blocks: readonly JudgedBlock[]): boolean =>
  blocks.some(({ role, block }) => role === 'byline' && block.text.includes(name));

function plainOwner(text: string): string | null {
  const name = (WHOLE.exec(text) ?? BEFORE_SIGN.exec(text))?.[1]?.trim();
  if (name === undefined || COMPANY.test(name) || FORM.test(name) || NO_NAME.test(name)) return null;
  const words = name.split(' ');
  const named =
    words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => /^[\p{Lu}&]/u.test(word));
  return named ? name : null;
}
