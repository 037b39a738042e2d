import type { Token } from '../../types.ts';
import { beginsLongCountry, countryWord } from '../words/countries.ts';
import { joined } from './joined.ts';
import type { NamePiece } from './piece.ts';

/** Words of a country's name, at most. */
const LONGEST = 3;

/** Past the country or nationality that a run begins with: `from` where it begins with none. */
export function leadingCountry(tokens: readonly Token[], from: number, to: number): number {
  const longest = beginsLongCountry(tokens[from]?.text ?? '') ? LONGEST : 1;
  for (let length = Math.min(longest, to - from); length > 0; length--) {
    const word = countryWord(joined(tokens, from, from + length));
    if (word !== undefined && (word.kind !== 'capital' || length === to - from)) return from + length;
  }
  return from;
}

/** A country named in full is a name of its own; a nationality adjective is none. */
export function ownCountry(tokens: readonly Token[], from: number, to: number): NamePiece[] {
  if (from === to || countryWord(joined(tokens, from, to))?.kind === 'demonym') return [];
  return [{ from, to, titleFrom: from }];
}
