import { wordsOf } from '../words/words.ts';
import { withinOneEdit } from './edit-distance.ts';

/** Words around a name that are no part of it, folded. */
const TITLES = new Set(
  `a al an and at brigadier captain chancellor chief colonel de defence defense deputy doctor dr first foreign for former
  general gen governor he her his in interior its king lady lord lt lieutenant major maj minister mr mrs ms of officer
  on president prime prince princess prof professor queen rep representative secretary sen senator senior sergeant sheikh
  sir spokesman spokesperson spokeswoman the their to von vice`.split(/\s+/),
);
/** Shorter words differ by a letter and are other names. */
const LEAST_FOR_VARIANTS = 5;

/** The words of a name without titles and ranks, folded; of a role without a name, nothing is left but its own words. */
export function nameWords(name: string): string[] {
  const words = wordsOf(name).map((w) => w.form);
  const bare = words.filter((w) => !TITLES.has(w) && w !== 's');
  return bare.length > 0 ? bare : words;
}

/** One name under two spellings: "Qasem" and "Qassem", "Soleimani" and "Suleimani". */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] && !(isGuttural(a[0]!) && isGuttural(b[0]!))) return false;
  if (Math.min(a.length, b.length) < LEAST_FOR_VARIANTS) return false;
  return (
    skeleton(a) === skeleton(b) || (a[0] === b[0] && a.length > 6 && b.length > 6 && withinOneEdit(a, b))
  );
}

/** Every word of the name asked for stands in the other name, in this spelling or another. */
export function sameName(asked: string, name: string): boolean {
  const there = nameWords(name);
  return nameWords(asked).every((word) => there.some((other) => sameSpelling(word, other)));
}

/** Letters that transliterations write one for another; vowels and doubled letters differ too. */
const ALIKE: Readonly<Record<string, string>> = { q: 'k', g: 'k', c: 'k', w: 'v', f: 'v', z: 's', j: 'y' };

function skeleton(word: string): string {
  let bones = '';
  for (const letter of word.replaceAll('gh', 'k').replaceAll('kh', 'k').replaceAll('ph', 'v')) {
    const bone = 'aeiouyh'.includes(letter) ? '' : (ALIKE[letter] ?? letter);
    if (bone !== '' && bones.at(-1) !== bone) bones += bone;
  }
  return bones;
}

function isGuttural(letter: string): boolean {
  return 'gkqc'.includes(letter);
}
