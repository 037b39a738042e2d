import type { Token } from '../../types.ts';
import { countryWord } from '../countries.ts';
import { joined } from './joined.ts';
import type { NamePiece } from './piece.ts';

/** Past the country or nationality that a run begins with: `from` where it begins with none. */
export function leadingCountry(tokens: readonly Token[], from: number, to: number): number {
  for (const length of [3, 2, 1]) {
    if (from + length > to) continue;
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
