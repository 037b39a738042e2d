import type { JudgedBlock } from '../types.ts';
import { isAgency } from './agencies.ts';

/** "MOSCOW (AP) --", "(Reuters) - ", "TEHRAN, Iran (IRNA) –". */
const BRACKETED = /^[\p{Lu}\p{M}][^()\n]{0,60}\(([^()]{2,40})\)\s*[-–—―:]|^\(([^()]{2,40})\)\s*[-–—―:]/u;
/** "MOSCOW, January 10. /TASS/." */
const SLASHED = /^[^/\n]{0,60}\/([\p{L} ]{2,30})\/[\s.]*/u;
/** "Beijing, March 3 (Xinhua)" needs no dash; "TEHRAN, MNA – ". */
const AFTER_COMMA =
  /^\p{Lu}[\p{L} ]{1,30}, (?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?,? )?([\p{L}. ]{2,30}?)\s*[-–—]\s/u;
const LOOSE = /^[^()\n]{2,60}\(([^()]{2,40})\)/u;

/** "LERWICK, March 9, 2021 (Northern Isles Features)", on a line of its own. */
const OWN_LINE =
  /^\p{Lu}[\p{Lu}\p{M} .’'-]{2,40},[^()\n]{0,60}\d[^()\n]{0,12}\((\p{Lu}[\p{L}&. -]{1,40})\)\s*[-–—]?$/u;
const ABOVE = 12;

/** The agency in the dateline that opens the text, or stands right above it. */
export function creditOfDateline(blocks: readonly JudgedBlock[]): string[] {
  const first = blocks.findIndex(({ role }) => role === 'body');
  for (const { block, role } of blocks.slice(Math.max(0, first - ABOVE), Math.max(0, first))) {
    const name = role === 'dateline' ? OWN_LINE.exec(block.text)?.[1] : undefined;
    if (name !== undefined && isNamed(name)) return [name.trim()];
  }
  const opening = blocks.filter(({ role }) => role === 'body' || role === 'standfirst').slice(0, 2);
  for (const { block } of opening) {
    const agency = agencyIn(block.text.slice(0, 140));
    if (agency !== null) return [agency];
  }
  return [];
}

function agencyIn(text: string): string | null {
  const bracketed = BRACKETED.exec(text);
  const named = bracketed?.[1] ?? bracketed?.[2];
  if (named !== undefined && isCredit(named)) return named.trim();
  for (const pattern of [SLASHED, AFTER_COMMA, LOOSE]) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined && isAgency(name)) return name.trim();
  }
  return null;
}

/** Letters or capitalised words; "(in brackets)" is none. */
const isCredit = (name: string): boolean =>
  isAgency(name) ||
  /^\p{Lu}{2,6}$/u.test(name) ||
  /(?:news|press|agency|wire|service|post|times)$/i.test(name);

/** An agency, or a name of two capitalised words or more; "(GMT)", "(Updated)" are none. */
function isNamed(name: string): boolean {
  const words = name.trim().split(' ');
  return isAgency(name) || (words.length >= 2 && words.every((word) => /^\p{Lu}\p{L}/u.test(word)));
}
