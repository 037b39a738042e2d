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

/** The agency in the dateline that opens the text. */
export function creditOfDateline(blocks: readonly JudgedBlock[]): string[] {
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
