import type { Token } from '../../types.ts';
import { isOfOffice, portfolioWords } from '../words/role-words.ts';

/** Offices that are of something ("Minister of Health", "Secretary for Foreign Affairs"). */
const OFFICES = new Set(['minister', 'ministers', 'secretary', 'undersecretary', 'commissioner']);

/**
 * Past the words that an office is of ("Minister of Foreign and Expatriate Affairs Jane Roe"), the first of which is at
 * `from`, behind "of" or "for"; `from` where the office is of none.
 */
export function portfolioEnd(tokens: readonly Token[], from: number, to: number): number {
  const office = tokens[from - 2]?.lower ?? '';
  if (from >= to || !/^(of|for)$/.test(tokens[from - 1]?.lower ?? '')) return from;
  const end = OFFICES.has(office) ? listedEnd(tokens, from, to) : from;
  return end === from && isOfOffice(office, tokens[from]!.lower) ? from + 1 : end;
}

const LONGEST = 6;

/** The office whose portfolio ends right before `name` ("Minister for Foreign Affairs Jane Roe"), or -1. */
export function officeBefore(tokens: readonly Token[], name: number, floor: number): number {
  for (let at = name - 1; at >= floor + 2 && at >= name - LONGEST; at--)
    if (portfolioEnd(tokens, at, name) === name) return at - 2;
  return -1;
}

function listedEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'affairs') return i + 1;
    if (portfolioWords.has(lower)) end = i + 1;
    else if (lower !== 'and' && lower !== '&' && tokens[i + 1]?.lower !== 'affairs') return end;
  }
  return end;
}
