import type { Clause } from '../clause.ts';
import type { Code, Root } from '../types.ts';

/** Verbs that their particle or preposition turns into something else. */
const TABLE: Readonly<Record<string, readonly [Root, string | null]>> = {
  'call for': ['REQUEST', null],
  'call on': ['REQUEST', null],
  'call upon': ['REQUEST', null],
  'call off': ['SANCTION', 'discontinue'],
  'break off': ['SANCTION', 'discontinue'],
  'pull out': ['RETREAT', 'withdraw'],
  'pull back': ['RETREAT', 'withdraw'],
  'step down': ['RETREAT', 'resign'],
  'lay down': ['RETREAT', 'disarm'],
  'give up': ['CONCEDE', null],
  'give in': ['CONCEDE', null],
  'back down': ['CONCEDE', null],
  'turn down': ['REJECT', null],
  'rule out': ['REJECT', null],
  'crack down': ['COERCE', null],
  'round up': ['COERCE', 'arrest'],
  'take over': ['COERCE', 'seize'],
  'blow up': ['ASSAULT', 'explosives'],
  'open fire': ['ASSAULT', 'firearms'],
  'gun down': ['ASSAULT', 'firearms'],
  'shoot down': ['ASSAULT', 'firearms'],
  'seek refuge': ['REQUEST', 'assist'],
  'seek asylum': ['REQUEST', 'assist'],
  'seek help': ['REQUEST', 'assist'],
  'lash out': ['ACCUSE', 'disapprove'],
  'hit out': ['ACCUSE', 'disapprove'],
  'speak out': ['ACCUSE', 'disapprove'],
  'go on strike': ['PROTEST', 'strike'],
  'walk out': ['PROTEST', 'strike'],
  'side with': ['SUPPORT', null],
  'stand by': ['SUPPORT', null],
  'speak with': ['CONSULT', null],
  'talk with': ['CONSULT', null],
  'talk to': ['CONSULT', null],
  'sit down with': ['CONSULT', null],
  'make concessions': ['CONCEDE', null],
  'hand over': ['RETREAT', 'return'],
};
const LONGEST = 2;
const VERBS = new Set(Object.keys(TABLE).map((words) => words.split(' ', 1)[0] ?? ''));

/** "called on", "pulled out": the verb with the word or two behind it. */
export function particle({ segment, verb, lemma }: Clause): Code | null {
  if (!VERBS.has(lemma)) return null;
  for (let words = LONGEST; words > 0; words--) {
    const behind = segment.tokens.slice(verb + 1, verb + 1 + words).map(({ lower }) => lower);
    const found = TABLE[[lemma, ...behind].join(' ')];
    if (found) return { type: found[0], mode: found[1] };
  }
  return null;
}
