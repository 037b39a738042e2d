import type { Draft, Located } from '../entities/draft.ts';
import { speaks } from './grammar.ts';
import type { Reading } from './reading.ts';

/**
 * "The minister stressed that his country was patient", "Oslo said it would wait": who speaks goes on about himself
 * where nobody else has come into the sentence since.
 */
export function ownWords(reading: Reading, pronoun: Located, fits: (draft: Draft) => boolean): Draft | null {
  if (pronoun.quoted) return null;
  const others = hereBefore(reading, pronoun, fits);
  const first = others[0];
  if (first === undefined || others.some(({ draft }) => draft !== first.draft)) return null;
  return !first.located.quoted && speaks(first.located) ? first.draft : null;
}

/** The uses before the pronoun in its sentence that it may stand for. */
function hereBefore({ uses }: Reading, pronoun: Located, fits: (draft: Draft) => boolean): Reading['uses'] {
  let from = uses.length;
  while (from > 0 && isHere(uses[from - 1]!.located, pronoun)) from--;
  return uses.slice(from).filter(({ draft }) => fits(draft));
}

const isHere = ({ segment, sentence }: Located, pronoun: Located): boolean =>
  segment === pronoun.segment && sentence === pronoun.sentence;
