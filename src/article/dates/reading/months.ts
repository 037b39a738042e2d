import { fold } from './fold.ts';
import { FULL_NAMES, HIJRI_NAMES, SHORT_NAMES, SOLAR_HIJRI_NAMES } from './month-names.ts';
import type { Token } from './token.ts';

/** A month named at some token. */
export interface NamedMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly calendar: 'gregorian' | 'solar-hijri' | 'hijri';
  /** Short forms are words of other languages too, and are trusted less. */
  readonly short: boolean;
  /** The first token after the name. */
  readonly next: number;
}

type Entry = Omit<NamedMonth, 'next'>;

const MONTHS = new Map<string, Entry>();
addAll(FULL_NAMES, 'gregorian', false);
addAll(SOLAR_HIJRI_NAMES, 'solar-hijri', false);
addAll(HIJRI_NAMES, 'hijri', false);
addAll(SHORT_NAMES, 'gregorian', true);

function addAll(lines: readonly string[], calendar: Entry['calendar'], short: boolean): void {
  for (const line of lines) {
    line.split('|').forEach((forms, index) => {
      for (const form of forms.split(',')) add(fold(form), { month: index + 1, calendar, short });
    });
  }
}

function add(name: string, entry: Entry): void {
  if (name !== '' && !MONTHS.has(name)) MONTHS.set(name, entry);
}

const FIRST_WORDS = new Set([...MONTHS.keys()].map((name) => name.split(' ', 1)[0]!));

/** A quick look at a folded word: may a month's name begin with it? */
export const mayNameMonth = (word: string): boolean => FIRST_WORDS.has(word);

/** The month whose name begins at token `at`, of one word or two; a dot after it and a second name behind a slash belong to it. */
export function monthAt(tokens: readonly Token[], at: number): NamedMonth | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const second = tokens[at + 1];
  const two = second?.kind === 'word' ? MONTHS.get(`${first.text} ${second.text}`) : undefined;
  const entry = two ?? MONTHS.get(first.text);
  if (entry === undefined) return null;
  return { ...entry, next: afterName(tokens, at + (two ? 2 : 1), entry.month) };
}

function afterName(tokens: readonly Token[], at: number, month: number): number {
  const mark = tokens[at];
  if (mark?.text === '.' && !mark.spaced) return at + 1;
  if (mark?.text !== '/') return at;
  const again = monthAt(tokens, at + 1);
  return again?.month === month ? again.next : at;
}
