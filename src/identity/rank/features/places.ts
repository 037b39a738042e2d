import type { Candidate } from '../candidates.ts';
import { placeBit } from '../uses.ts';
import type { NamedFeature } from './feature.ts';

const stood =
  (back: number, as: 'subject' | 'pronoun' | 'any') =>
  ({ places }: Candidate): boolean =>
    (places & placeBit(back, as)) !== 0;

const here = { subject: stood(0, 'subject'), pronoun: stood(0, 'pronoun'), any: stood(0, 'any') };
const back = { subject: stood(1, 'subject'), pronoun: stood(1, 'pronoun'), any: stood(1, 'any') };
const further = { subject: stood(2, 'subject'), any: stood(2, 'any') };

/** Where else a candidate was spoken of: who is gone on about sentence by sentence (Grosz, Joshi and Weinstein 1995). */
export const PLACES: readonly NamedFeature[] = [
  ['subject here too', here.subject],
  ['pronoun here too', here.pronoun],
  ['subject one back too', back.subject],
  ['pronoun one back too', back.pronoun],
  ['spoken of one back too', back.any],
  ['subject two back too', further.subject],
  ['spoken of two back too', further.any],
  ['here and one back', (c) => here.any(c) && back.any(c)],
  ['subject one and two back', (c) => back.subject(c) && further.subject(c)],
  ['in none of the last three', (c) => c.places === 0],
];
