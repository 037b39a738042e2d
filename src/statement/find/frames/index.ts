import type { Reading } from '../../reading.ts';
import type { Frame } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { clause, question } from './clause.ts';
import { against, infinitive, order } from './infinitive.ts';
import type { FrameRule, Match } from './match.ts';
import { passive } from './passive.ts';
import { about, as, at, forWhat, gerund, object, of, on, small, to, verdict } from './phrase.ts';

export type { Match } from './match.ts';

/** Narrow frames are asked before wide ones: every one of them also has an object or a clause in it. */
const ORDER: readonly (readonly [Frame, FrameRule])[] = [
  ['order', order],
  ['order', against],
  ['clause', clause],
  ['question', question],
  ['infinitive', infinitive],
  ['object', verdict],
  ['as', as],
  ['of', of],
  ['for', forWhat],
  ['small', small],
  ['to', to],
  ['on', on],
  ['about', about],
  ['at', at],
  ['gerund', gerund],
  ['object', object],
];

/** What a cue says by its own grammar, quotations aside. */
export function matchFrame(reading: Reading, cue: Cue): Match | null {
  const around = passive(reading, cue);
  if (around) return around;
  for (const [frame, rule] of ORDER) {
    const found = cue.sense.has(frame) ? rule(reading, cue) : null;
    if (found) return found;
  }
  return null;
}
