import { areSpelledAlike, withinOneEdit } from '../../text/index.ts';
import { wordsOf } from '../words/words.ts';

/** Words around a name that are no part of it, folded. */
const TITLES = new Set(
  `a al an and at brigadier captain chancellor chief colonel de defence defense deputy doctor dr first foreign for former
  general gen governor he her his in interior its king lady lord lt lieutenant major maj minister mr mrs ms of officer
  on president prime prince princess prof professor queen rep representative secretary sen senator senior sergeant sheikh
  sir spokesman spokesperson spokeswoman the their to von vice`.split(/\s+/),
);
/** Shorter words that differ by a letter are other names. */
const LEAST_FOR_AN_EDIT = 7;

/** The words of a name without titles and ranks, folded; of a role without a name, nothing is left but its own words. */
export function nameWords(name: string): string[] {
  const words = wordsOf(name).map((w) => w.form);
  const bare = words.filter((w) => !TITLES.has(w) && w !== 's');
  return bare.length > 0 ? bare : words;
}

/** One name under two spellings ("Qasem" and "Qassem", "Soleimani" and "Suleimani"), or with a letter wrong. */
export const sameSpelling = (a: string, b: string): boolean =>
  areSpelledAlike(a, b) ||
  (a[0] === b[0] && Math.min(a.length, b.length) >= LEAST_FOR_AN_EDIT && withinOneEdit(a, b));

/** Every word of the name asked for stands in the other name, in this spelling or another. */
export function sameName(asked: string, name: string): boolean {
  const there = nameWords(name);
  return nameWords(asked).every((word) => there.some((other) => sameSpelling(word, other)));
}
