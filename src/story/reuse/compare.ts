import type { Passage } from '../types.ts';
import { passagesOf, type WordPassage } from './passages.ts';
import type { ReadText } from './read-text.ts';
import { tilesOf } from './tiles.ts';

/** What two texts share. */
export interface Shared {
  /** The words of the shorter text that the other covers, 0 to 1. */
  readonly overlap: number;
  readonly passages: readonly Passage[];
}

/** Of a text that shares so much, the words come from one place, whoever said them. */
const LEAST_SHARED = 0.2;
/** Below that, a shared quotation is its speaker's: the writers' own words have to show that one took from the other. */
const LEAST_OWN = 0.08;
const LEAST_OWN_WORDS = 14;
/** A passage so long was taken, however long the texts are. */
const LONG_PASSAGE = 40;

/** The passages that two texts share; null where it is too little to call it reuse. */
export function compareTexts(a: ReadText, b: ReadText): Shared | null {
  const found = passagesOf(tilesOf(a.grams, b.grams));
  const shorter = Math.min(a.words.length, b.words.length) || 1;
  const shared = found.reduce((sum, passage) => sum + passage.shared, 0);
  if (
    !isReuse(
      found.map((passage) => ownWords(passage, a, b)),
      shared,
      shorter,
    )
  )
    return null;
  return { overlap: Math.min(1, shared / shorter), passages: found.map((passage) => offsets(passage, a, b)) };
}

function isReuse(own: readonly number[], shared: number, shorter: number): boolean {
  if (shared >= LEAST_SHARED * shorter) return true;
  const all = own.reduce((sum, n) => sum + n, 0);
  return (all >= LEAST_OWN_WORDS && all >= LEAST_OWN * shorter) || own.some((n) => n >= LONG_PASSAGE);
}

/** How many of a passage's shared words are the writers' own in both texts. */
function ownWords({ a, b, shared }: WordPassage, textA: ReadText, textB: ReadText): number {
  return Math.min(shared, countOwn(textA, a), countOwn(textB, b));
}

function countOwn({ own }: ReadText, [from, to]: readonly [number, number]): number {
  let count = 0;
  for (let i = from; i < to; i++) count += own[i]!;
  return count;
}

function offsets({ a, b }: WordPassage, textA: ReadText, textB: ReadText): Passage {
  return {
    a: [textA.words[a[0]]!.start, textA.words[a[1] - 1]!.end],
    b: [textB.words[b[0]]!.start, textB.words[b[1] - 1]!.end],
  };
}
