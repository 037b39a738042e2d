import { hashText } from '../../weights/hash.ts';

/** What a word can look like by its letters: somebody's name, a place's, an ordinary word. */
export const LOOKS = 3;
/** Runs of letters are hashed to so many bits. */
export const LOOK_BITS = 15;
/** Weights are kept as whole numbers, so many to a unit of log-odds. */
export const LOOK_UNIT = 24;

const LONGEST_RUN = 4;
const SHORTEST = 3;
const LONGEST = 20;

/** The slots of a word's runs of two to four letters, its ends marked; none for very short and very long ones. */
export function letterRuns(lower: string): number[] {
  const slots: number[] = [];
  if (lower.length < SHORTEST || lower.length > LONGEST) return slots;
  const text = `^${lower}$`;
  for (let from = 0; from < text.length; from++)
    for (let to = from + 2; to <= Math.min(text.length, from + LONGEST_RUN); to++)
      slots.push(hashText(text, from, to) >>> (32 - LOOK_BITS));
  return slots;
}

/** How far from even a step of what is told apart lies, in log-odds, and the most steps to each side. */
const PERSON_OR_PLACE = { step: 1.2, most: 3 };
const NAME_OR_WORD = { step: 1.5, most: 2 };

/** A small number for what the letters look like: person or place, and name or ordinary word; 0 for what is not judged. */
export function lookOf(weights: Int8Array, lower: string): number {
  const runs = letterRuns(lower);
  if (runs.length === 0) return 0;
  let [person, place, word] = [0, 0, 0];
  for (const slot of runs) {
    person += weights[slot * LOOKS]!;
    place += weights[slot * LOOKS + 1]!;
    word += weights[slot * LOOKS + 2]!;
  }
  const name = stepsOf(Math.max(person, place) - word, NAME_OR_WORD);
  return 1 + stepsOf(person - place, PERSON_OR_PLACE) * (2 * NAME_OR_WORD.most + 1) + name;
}

function stepsOf(
  difference: number,
  { step, most }: { readonly step: number; readonly most: number },
): number {
  const steps = Math.round(difference / (LOOK_UNIT * step));
  return most + Math.max(-most, Math.min(most, steps));
}
